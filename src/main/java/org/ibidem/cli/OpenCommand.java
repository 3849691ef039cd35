package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.pack.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code open F.ibidem CASE}: makes the case that a package carries. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "F.ibidem", descriptionKey = "packageFile")
    private Path file;
    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Mixin
    private Passphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Manifest manifest = CasePackage.open(file, folder, passphrase::asked, Installation.atHome(), ProgressBar.onTerminal());
        out.print(Output.row("case", folder.toString(), "title", manifest.title(), "files", manifest.files().size()));
        return 0;
    }
}
