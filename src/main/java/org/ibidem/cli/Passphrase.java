package org.ibidem.cli;

import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.seal.Sealing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The passphrase of a case or a package: from a file, the environment, or a prompt. */
final class Passphrase {
    private static final String VARIABLE = "IBIDEM_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "F", descriptionKey = "passphraseFile")
    private Path file;
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** That of something sealed before. @throws org.ibidem.message.UserProblem when there is nobody to ask */
    char[] asked() {
        return Secret.given(file, VARIABLE, "passphrase.ask");
    }

    /** A new one. @throws org.ibidem.message.UserProblem when none is given, or an empty one */
    char[] chosen() {
        return Secret.chosen(file, VARIABLE);
    }

    /** What something new is sealed with, when it is to be. @throws ParameterException when a file is given and it is not: whoever gave it believes it is */
    Sealing sealing(boolean encrypt) {
        if (!encrypt && file != null) throw new ParameterException(spec.commandLine(), CaseArgument.MESSAGES.get("passphrase.unused", "--passphrase-file"));
        return encrypt ? Sealing.with(chosen()) : Sealing.NONE;
    }

    /** Opens a case, asking only when it is sealed; when it is damaged and can only be read, that is said on standard error. */
    Case open(Path folder) {
        Case open = Case.open(folder, Installation.atHome(), this::asked);
        open.damage().ifPresent(problem -> System.err.println(problem.getMessage()));
        return open;
    }
}
