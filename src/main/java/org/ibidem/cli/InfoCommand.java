package org.ibidem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Heading;
import org.ibidem.dossier.Identities;
import org.ibidem.dossier.WholeRelations;
import org.ibidem.model.Citation;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code info CASE}: title, counts, size and where the journal stands. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Mixin
    private Output out;

    @Override
    public Integer call() throws IOException {
        try (Case c = target.open()) {
            Heading head = c.head();
            out.print(Output.row("title", c.info().title(), "handling", c.info().handling().label(), "banner", c.info().banner(),
                "created", c.info().created().toString(), "sources", c.count(Source.class), "evidence", c.count(Evidence.class),
                "passages", c.count(Passage.class), "entities", c.count(Entity.class, "series", Ref.Series.N) - Identities.hidden(c), "relations", WholeRelations.count(c, Ontology.standard()),
                "statements", c.count(Statement.class), "citations", c.count(Citation.class), "bytes", size(c.folder()),
                "sequence", head.sequence(), "head", head.hash(), "at", head.at().toString()));
        }
        return 0;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
