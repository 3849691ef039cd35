package org.ibidem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Taken;
import org.ibidem.suggest.Scan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code add CASE PATH…}: takes in files and folders, a row a file. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths;
    @Option(names = "--source-url", paramLabel = "U", descriptionKey = "sourceUrl", defaultValue = "")
    private String sourceUrl;
    @Option(names = "--password", paramLabel = "P", descriptionKey = "password", defaultValue = "")
    private String password;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            List<Taken> taken = new Intake(c, t -> out.print(row(t))).add(paths, new IntakeOptions(sourceUrl, password), ProgressBar.onTerminal());
            new Scan(c, CaseArgument.dossier(c)).taken(taken, ProgressBar.onTerminal());
        }
        return 0;
    }

    private static Map<String, Object> row(Taken t) {
        return Output.row("evidence", text(t.evidence()), "path", t.path(), "sha256", t.sha256(), "mediaType", t.mediaType(),
            "bytes", t.bytes(), "status", t.status().word(), "reason", t.reason(), "pages", t.pages(), "chars", t.chars(),
            "parent", text(t.parent()), "duplicateOf", text(t.duplicateOf()), "ms", t.ms());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
