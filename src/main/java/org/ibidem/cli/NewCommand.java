package org.ibidem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new CASE --title T [--handling L] [--encrypt]}: makes an empty case. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Option(names = "--title", required = true, descriptionKey = "title")
    private String title;
    @Option(names = "--handling", descriptionKey = "handling", defaultValue = "TLP:AMBER")
    private String handling;
    @Option(names = "--encrypt", descriptionKey = "encrypt")
    private boolean encrypt;
    @Mixin
    private Passphrase passphrase;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Sealing sealing = passphrase.sealing(encrypt);
        try (Case made = Case.create(folder, title, handling(handling), Installation.atHome(), sealing)) {
            out.print(Output.row("case", made.folder().toString(), "title", title));
        } finally {
            sealing.wipe();
        }
        return 0;
    }

    static Handling handling(String label) {
        return Handling.parse(label).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "handling.unknown", label));
    }
}
