package org.ibidem.cli;

import java.nio.file.Path;
import org.ibidem.casefile.Case;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The passphrase of a package where a case is open beside it that may have another: without one of its own it is that of the case. */
final class PackagePassphrase {
    private static final String VARIABLE = "IBIDEM_PACKAGE_PASSPHRASE";

    @Option(names = "--package-passphrase-file", paramLabel = "F", descriptionKey = "packagePassphraseFile")
    private Path file;
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Whether a package has one of its own. */
    boolean isGiven() {
        return file != null || System.getenv(VARIABLE) != null;
    }

    /** That of a package sealed before. */
    char[] asked(Passphrase otherwise) {
        return isGiven() ? Secret.given(file, VARIABLE, "passphrase.ask") : otherwise.asked();
    }

    /** A new one, or an empty one for a package that is not to be sealed. @throws ParameterException when it is not, and a file is given */
    char[] chosen(boolean encrypt, Passphrase otherwise) {
        if (!encrypt && file != null) throw new ParameterException(spec.commandLine(), CaseArgument.MESSAGES.get("passphrase.unused", "--package-passphrase-file"));
        if (!encrypt) return new char[0];
        return isGiven() ? Secret.chosen(file, VARIABLE) : otherwise.chosen();
    }

    /** A new one for what others are to open, never that of a sealed case: who is told it could open the case. */
    char[] chosenApart(boolean encrypt, CaseArgument target) {
        boolean own = encrypt && Case.isSealed(target.folder());
        return own ? Secret.chosen(file, VARIABLE) : chosen(encrypt, target.passphrase());
    }
}
