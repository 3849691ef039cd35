package org.ibidem.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ibidem.message.UserProblem;

/** Where a passphrase comes from: a file, the environment, or a prompt; never an argument, which others on the machine could read. */
final class Secret {
    private Secret() {}

    /** The first line of the file when there is one, else the variable, else what is typed. @throws UserProblem when there is nobody to ask */
    static char[] given(Path file, String variable, String question) {
        if (file != null) return firstLine(file);
        String value = System.getenv(variable);
        if (value != null) return value.toCharArray();
        return typed(variable, question);
    }

    /** A new one; typed, it is typed twice. @throws UserProblem when it is empty, or the second is another */
    static char[] chosen(Path file, String variable) {
        char[] chosen = given(file, variable, "passphrase.choose");
        if (chosen.length == 0) throw new UserProblem(CaseArgument.MESSAGES, "passphrase.empty");
        if (file == null && System.getenv(variable) == null) confirm(chosen, variable);
        return chosen;
    }

    private static void confirm(char[] chosen, String variable) {
        char[] again = typed(variable, "passphrase.again");
        boolean same = Arrays.equals(chosen, again);
        Arrays.fill(again, '\0');
        if (!same) throw new UserProblem(CaseArgument.MESSAGES, "passphrase.differs");
    }

    private static char[] typed(String variable, String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) throw new UserProblem(CaseArgument.MESSAGES, "passphrase.none", variable);
        char[] typed = console.readPassword("%s ", CaseArgument.MESSAGES.get(question));
        return typed == null ? new char[0] : typed;
    }

    private static char[] firstLine(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            char[] all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).array();
            int end = 0;
            while (end < all.length && all[end] != '\n' && all[end] != '\r' && all[end] != '\0') end++;
            char[] line = Arrays.copyOf(all, end);
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(all, '\0');
            return line;
        } catch (IOException e) {
            throw new UserProblem(e, CaseArgument.MESSAGES, "passphrase.unreadable", file, e.getMessage());
        }
    }
}
