package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing program again and again: five times in a build, {@code -Dtest.args=-Dkills=100} for a long run. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 5);
    @TempDir Path temp;

    @Test
    void nothingAcknowledgedIsLostAndEveryCaseOpensWhole() throws Exception {
        Path folder = temp.resolve("Killed.case");
        Path home = temp.resolve("home");
        Installation here = Installation.in(home);
        Case.create(folder, "Killed", Handling.AMBER, here).close();
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = runAndKill(folder, home, random.nextInt(300));
            try (Case c = Case.open(folder, here)) {
                assertThat(c.head().sequence()).as("kill " + kill).isGreaterThanOrEqualTo(acknowledged);
                assertThat(c.verify(Progress.NONE)).as("kill " + kill).isEmpty();
                assertThat(c.count(Statement.class) % 3).as("half a transaction").isZero();
            }
        }
    }

    private long runAndKill(Path folder, Path home, int millis) throws IOException, InterruptedException {
        Path said = Files.createTempFile(temp, "acknowledged", ".txt");
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), KilledWriter.class.getName(), folder.toString(), home.toString())
            .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        while (Files.size(said) == 0 && writer.isAlive()) Thread.sleep(5);
        Thread.sleep(millis);
        writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        String whole = Files.readString(said);
        assertThat(whole).as("the writer began").contains("\n");
        return whole.substring(0, whole.lastIndexOf('\n')).lines().mapToLong(Long::parseLong).max().orElseThrow();
    }
}
