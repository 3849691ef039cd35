package org.ibidem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.sign.Signatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sign [FILE…]}: writes a signature beside each file; without one it tells the fingerprint of this installation's key. */
@Command(name = "sign")
final class SignCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "signed")
    private List<Path> files = List.of();
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Signatures signatures = new Signatures(Installation.atHome());
        if (files.isEmpty()) out.print(Output.row("key", signatures.own().text()));
        for (Path file : files) out.print(Output.row("file", file.toString(), "signature", signatures.sign(file).toString(), "key", signatures.own().text()));
        return 0;
    }
}
