package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.pack.CasePackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code share CASE -o F.ibidem [--encrypt]}: a package for a colleague. */
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "F.ibidem", descriptionKey = "share")
    private Path file;
    @Option(names = "--encrypt", descriptionKey = "encrypt")
    private boolean encrypt;
    @Mixin
    private Passphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        String secret = encrypt ? passphrase.chosen() : "";
        CasePackage.Written written;
        try (Case c = target.open()) {
            written = CasePackage.write(c, file, secret, ProgressBar.onTerminal());
        }
        out.print(Output.row("file", file.toString(), "originals", written.originals(), "sha256", written.sha256()));
        return 0;
    }
}
