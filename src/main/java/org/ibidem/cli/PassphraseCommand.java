package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Resealing;
import org.ibidem.seal.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code passphrase CASE [--remove]}: sets or changes the passphrase of a case, or takes it away. */
@Command(name = "passphrase")
final class PassphraseCommand implements Callable<Integer> {
    private static final String VARIABLE = "IBIDEM_NEW_PASSPHRASE";

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Option(names = "--remove", descriptionKey = "passphraseRemove")
    private boolean remove;
    @Option(names = "--new-passphrase-file", paramLabel = "F", descriptionKey = "newPassphraseFile")
    private Path file;
    @Mixin
    private Passphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        boolean sealed = Case.isSealed(folder);
        if (remove) {
            if (sealed) reseal(Sealing.NONE);
        } else if (sealed) {
            change();
        } else {
            reseal(Sealing.with(Secret.chosen(file, VARIABLE)));
        }
        out.print(Output.row("case", folder.toString(), "sealed", !remove));
        return 0;
    }

    private void reseal(Sealing sealing) {
        Resealing.of(folder, passphrase::asked, sealing, Installation.atHome(), ProgressBar.onTerminal());
        sealing.wipe();
    }

    private void change() {
        char[] current = passphrase.asked();
        try (Case c = Case.open(folder, Installation.atHome(), current::clone)) {
            c.changePassphrase(current, Secret.chosen(file, VARIABLE));
        }
    }
}
