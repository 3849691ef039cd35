package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.pack.Manifest;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.seal.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code open F.ibidem CASE [--encrypt]}: makes the case that a package carries. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "F.ibidem", descriptionKey = "packageFile")
    private Path file;
    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Option(names = "--encrypt", descriptionKey = "encryptCase")
    private boolean encrypt;
    @Mixin
    private Passphrase passphrase;
    @Mixin
    private PackagePassphrase ofPackage;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        new Signatures(Installation.atHome()).beside(file).ifPresent(signed -> System.err.println(signed.words()));
        Sealing sealing = sealing();
        Manifest manifest = CasePackage.open(file, folder, () -> ofPackage.asked(passphrase), sealing, Installation.atHome(), ProgressBar.onTerminal());
        sealing.wipe();
        if (!encrypt && CasePackage.isSealed(file)) System.err.println(CaseArgument.MESSAGES.get("open.clear", folder));
        out.print(Output.row("case", folder.toString(), "title", manifest.title(), "files", manifest.files().size()));
        return 0;
    }

    /** A file with a passphrase may be meant for the package, which then is all that it seals. */
    private Sealing sealing() {
        boolean forPackage = !ofPackage.isGiven() && CasePackage.isSealed(file);
        return !encrypt && forPackage ? Sealing.NONE : passphrase.sealing(encrypt);
    }
}
