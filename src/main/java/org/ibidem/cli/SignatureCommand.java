package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.exchange.sign.Signed;
import org.ibidem.message.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signature FILE [--remember NAME]}: whose key signed a file, and whether that is known; findings when it is not. */
@Command(name = "signature")
final class SignatureCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "signed")
    private Path file;
    @Option(names = "--remember", paramLabel = "NAME", descriptionKey = "remember")
    private String name;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Signatures signatures = new Signatures(Installation.atHome());
        Signed signed = of(signatures);
        if (name != null && signed.isWhole() && !signed.isOwn()) {
            signatures.remember(signed.key(), name);
            signed = of(signatures);
        }
        out.print(Output.row("file", file.toString(), "key", signed.key().text(), "whole", signed.isWhole(), "own", signed.isOwn(), "name", signed.name().orElse(null)));
        if (!out.isJson()) out.say(signed.words());
        return signed.isKnown() ? 0 : CommandLineTool.FINDINGS;
    }

    private Signed of(Signatures signatures) {
        return signatures.beside(file).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "signature.none", file));
    }
}
