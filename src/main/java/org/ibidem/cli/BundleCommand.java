package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.custody.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bundle CASE -o DIR}: a folder that {@code sha256sum -c} alone verifies; a row for each original that is not as it was. */
@Command(name = "bundle")
final class BundleCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "DIR", descriptionKey = "bundle")
    private Path folder;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Bundle.Written written;
        try (Case c = target.open()) {
            written = Bundle.write(c, folder, ProgressBar.onTerminal());
        }
        out.print(written.findings());
        out.say(CaseArgument.MESSAGES.get("bundle.written", written.originals(), folder));
        return written.findings().isEmpty() ? 0 : CommandLineTool.FINDINGS;
    }
}
