package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.ftm.FtmExport;
import org.ibidem.message.UserProblem;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export CASE -o F.ftm.json}: writes the case for other tools; a row for each thing that could not be carried. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    static final String FTM = ".ftm.json";
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "FILE", descriptionKey = "output")
    private Path file;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        checkEnding(file);
        try (Case c = target.open()) {
            Outcome outcome = FtmExport.write(c, Ontology.standard(), file);
            ImportCommand.tell(out, outcome);
        }
        return 0;
    }

    static void checkEnding(Path file) {
        if (!file.getFileName().toString().endsWith(FTM)) throw new UserProblem(CaseArgument.MESSAGES, "exchange.ending", file, FTM);
    }
}
