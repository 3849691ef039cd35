package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands as a terminal does, with a home of its own, and reads what they print. There is one for all: whoever has it locks the standard output. */
final class Terminal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOME = "ibidem.home";
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final String before = System.getProperty(HOME);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    Terminal(Path home) {
        at(home);
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    /** Goes on as another installation. */
    void at(Path home) {
        System.setProperty(HOME, home.toString());
    }

    /** The exit status of a command. */
    int run(String... args) {
        said.reset();
        told.reset();
        return CommandLineTool.run(args);
    }

    /** The rows that a command prints with {@code --json}, which it must end with this status. */
    List<JsonNode> rows(int status, String... args) {
        assertThat(run(args)).as(told()).isEqualTo(status);
        return said().lines().filter(l -> !l.isEmpty()).map(Terminal::row).toList();
    }

    private static JsonNode row(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went to standard output. */
    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** What went to standard error. */
    String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        if (before == null) System.clearProperty(HOME);
        else System.setProperty(HOME, before);
    }
}
