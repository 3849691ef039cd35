package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A signed package tells a colleague whose it is, once they have compared the key. */
@ResourceLock(Resources.SYSTEM_OUT)
class SignCommandTest {
    @TempDir Path temp;
    private Terminal terminal;

    @BeforeEach
    void listen() {
        terminal = new Terminal(temp.resolve("kim"));
    }

    @AfterEach
    void stop() {
        terminal.close();
    }

    private int run(String who, String... args) {
        terminal.at(temp.resolve(who));
        return terminal.run(args);
    }

    @Test
    void aSignedPackageTellsWhoseItIs() throws Exception {
        String folder = temp.resolve("T.case").toString();
        String file = temp.resolve("T.ibidem").toString();
        assertThat(run("kim", "new", folder, "--title", "T")).isZero();
        assertThat(run("kim", "share", folder, "-o", file, "--sign")).isZero();
        assertThat(run("kim", "sign")).isZero();
        String key = terminal.said().strip();
        assertThat(run("lee", "signature", file)).isEqualTo(1);
        assertThat(terminal.said()).contains(key).contains("not known here");
        assertThat(run("lee", "signature", file, "--remember", "Kim", "--json")).isZero();
        assertThat(run("lee", "open", file, temp.resolve("L.case").toString())).isZero();
        assertThat(terminal.told()).contains("Signed by Kim");
        Files.writeString(Path.of(file + "x"), "unsigned");
        assertThat(run("lee", "signature", file + "x")).isEqualTo(3);
        assertThat(run("lee", "sign", file + "x", "--json")).isZero();
        assertThat(Path.of(file + "x.sig")).exists();
    }
}
