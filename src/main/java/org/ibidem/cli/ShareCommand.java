package org.ibidem.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.redact.Profile;
import org.ibidem.exchange.redact.RedactedCopy;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code share CASE -o F.ibidem [--profile P] [--encrypt] [--sign]}: a package for a colleague, redacted by a profile; then a row for each kind withheld. */
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "F.ibidem", descriptionKey = "share")
    private Path file;
    @Option(names = "--profile", paramLabel = "P", descriptionKey = "profile")
    private String profile;
    @Option(names = "--encrypt", descriptionKey = "encrypt")
    private boolean encrypt;
    @Option(names = "--sign", descriptionKey = "shareSign")
    private boolean sign;
    @Mixin
    private PackagePassphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        char[] secret = passphrase.chosen(encrypt, target.passphrase());
        try (Case c = target.open()) {
            if (profile == null) told(CasePackage.write(c, file, secret, ProgressBar.onTerminal()));
            else redacted(c, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
        return 0;
    }

    private void redacted(Case c, char[] secret) {
        RedactedCopy copy = RedactedCopy.of(c, Ontology.standard(), Profile.parse(profile), ProgressBar.onTerminal());
        CasePackage.Written written = copy.write(file, secret, ProgressBar.onTerminal());
        copy.remaining().forEach(r -> out.print(Output.row("remains", r.document(), "metadata", r.names())));
        copy.counts().forEach((kind, count) -> out.print(Output.row("withheld", kind, "count", count)));
        told(written);
    }

    private void told(CasePackage.Written written) {
        if (sign) new Signatures(Installation.atHome()).sign(file);
        out.print(Output.row("file", file.toString(), "originals", written.originals(), "sha256", written.sha256()));
    }
}
