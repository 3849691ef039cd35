package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A signed package tells a colleague whose it is, once they have compared the key. */
@Isolated
class SignCommandTest {
    @TempDir Path temp;
    private PrintStream out;
    private PrintStream err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        out = System.out;
        err = System.err;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(out);
        System.setErr(err);
        System.clearProperty("ibidem.home");
    }

    private int run(String who, String... args) {
        System.setProperty("ibidem.home", temp.resolve(who).toString());
        said.reset();
        told.reset();
        return CommandLineTool.run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSignedPackageTellsWhoseItIs() throws Exception {
        String folder = temp.resolve("T.case").toString();
        String file = temp.resolve("T.ibidem").toString();
        assertThat(run("kim", "new", folder, "--title", "T")).isZero();
        assertThat(run("kim", "share", folder, "-o", file, "--sign")).isZero();
        assertThat(run("kim", "sign")).isZero();
        String key = said().strip();
        assertThat(run("lee", "signature", file)).isEqualTo(1);
        assertThat(said()).contains(key).contains("not known here");
        assertThat(run("lee", "signature", file, "--remember", "Kim", "--json")).isZero();
        assertThat(run("lee", "open", file, temp.resolve("L.case").toString())).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Signed by Kim");
        Files.writeString(Path.of(file + "x"), "unsigned");
        assertThat(run("lee", "signature", file + "x")).isEqualTo(3);
        assertThat(run("lee", "sign", file + "x", "--json")).isZero();
        assertThat(Path.of(file + "x.sig")).exists();
    }
}
