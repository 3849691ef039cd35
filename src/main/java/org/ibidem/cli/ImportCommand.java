package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.Outcome;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import CASE F [--mapping M]}: reads what other tools wrote; a row for what was kept and each thing that was not. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "importFile")
    private Path file;
    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private Path mapping;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            tell(out, mapping == null ? ExchangeFormat.bring(c, Ontology.standard(), file) : ExchangeFormat.bring(c, Ontology.standard(), file, mapping));
        }
        return 0;
    }

    static void tell(Output out, Outcome outcome) {
        out.print(Output.row("kept", outcome.kept(), "lost", outcome.lost().size()));
        outcome.lost().forEach(l -> out.print(Output.row("object", l.object(), "field", l.field(), "why", l.why())));
    }
}
