package org.ibidem.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The passphrase of a package where a case is open beside it that may have another: without one of its own it is that of the case. */
final class PackagePassphrase {
    private static final String VARIABLE = "IBIDEM_PACKAGE_PASSPHRASE";

    @Option(names = "--package-passphrase-file", paramLabel = "F", descriptionKey = "packagePassphraseFile")
    private Path file;

    private boolean isGiven() {
        return file != null || System.getenv(VARIABLE) != null;
    }

    /** That of a package sealed before. */
    char[] asked(Passphrase otherwise) {
        return isGiven() ? Secret.given(file, VARIABLE, "passphrase.ask") : otherwise.asked();
    }

    /** A new one. */
    char[] chosen(Passphrase otherwise) {
        return isGiven() ? Secret.chosen(file, VARIABLE) : otherwise.chosen();
    }
}
