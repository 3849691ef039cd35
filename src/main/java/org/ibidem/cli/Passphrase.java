package org.ibidem.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibidem.message.UserProblem;
import picocli.CommandLine.Option;

/** Where a passphrase comes from: a file, the environment, or a prompt; never an argument, which others on the machine could read. */
final class Passphrase {
    private static final String VARIABLE = "IBIDEM_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "F", descriptionKey = "passphraseFile")
    private Path file;

    /** The passphrase of something sealed before. @throws UserProblem when there is nobody to ask */
    String asked() {
        return given("passphrase.ask");
    }

    /** A new passphrase. @throws UserProblem when none is given, or an empty one */
    String chosen() {
        String chosen = given("passphrase.choose");
        if (chosen.isEmpty()) throw new UserProblem(CaseArgument.MESSAGES, "passphrase.empty");
        return chosen;
    }

    private String given(String question) {
        if (file != null) return firstLine();
        String variable = System.getenv(VARIABLE);
        if (variable != null) return variable;
        Console console = System.console();
        if (console == null || !console.isTerminal()) throw new UserProblem(CaseArgument.MESSAGES, "passphrase.none", VARIABLE);
        return new String(console.readPassword("%s ", CaseArgument.MESSAGES.get(question)));
    }

    private String firstLine() {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UserProblem(e, CaseArgument.MESSAGES, "passphrase.unreadable", file, e.getMessage());
        }
    }
}
