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

/** {@code export CASE -o F.(ftm.json|graphml|gexf|…)}: writes the case for other tools; a row for each thing that could not be carried. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "FILE", descriptionKey = "output")
    private Path file;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Outcome outcome = ExchangeFormat.export(c, Ontology.standard(), file);
            outcome.lost().forEach(l -> out.print(Output.row("object", l.object(), "field", l.field(), "why", l.why())));
            out.say(CaseArgument.MESSAGES.get("export.done", file, outcome.kept(), outcome.lost().size()));
        }
        return 0;
    }
}
