package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ibidem.Child;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Statement;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Kills a program that writes and takes files in, again and again: four times in a build, {@code -Dtest.args=-Dkills=100} for a long
 * run. Every other time it is killed while it takes files in.
 */
@Tag("slow")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int FILES = 60;
    private static final int LONGEST_WRITING = 300;
    private static final int LONGEST_TAKING_IN = 800;
    @TempDir Path temp;
    private final Random random = new Random(11);
    private Path folder;
    private Installation here;

    @Test
    void nothingAcknowledgedIsLostAndEveryCaseOpensWhole() throws Exception {
        killAgainAndAgain(Sealing.NONE);
    }

    @Test
    void norOfASealedCase() throws Exception {
        killAgainAndAgain(new Sealing(KilledWriter.WORDS.toCharArray(), true));
    }

    private void killAgainAndAgain(Sealing sealing) throws Exception {
        folder = temp.resolve("Killed.case");
        here = Installation.in(temp.resolve("home"));
        Case.create(folder, "Killed", Handling.AMBER, here, sealing).close();
        int cutShort = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean taking = kill % 2 == 1;
            long acknowledged = taking ? runAndKill(random.nextInt(LONGEST_TAKING_IN), files(kill).toString()) : runAndKill(random.nextInt(LONGEST_WRITING));
            try (Case c = Case.open(folder, here, KilledWriter.WORDS::toCharArray)) {
                assertThat(c.head().sequence()).as("kill " + kill).isGreaterThanOrEqualTo(acknowledged);
                assertThat(c.verify(Progress.NONE)).as("kill " + kill).isEmpty();
                isWhole(c);
                if (taking && c.count(Evidence.class) % FILES != 0) cutShort++;
            }
        }
        System.out.println(KILLS + " kills, " + cutShort + " in the middle of taking files in; nothing lost");
    }

    private static void isWhole(Case c) throws IOException {
        assertThat(c.count(Statement.class) % 3).as("half a transaction").isZero();
        assertThat(c.all(Evidence.class)).allSatisfy(e -> assertThat(c.where(PageText.class, "evidenceId", e.id())).as(e.ref() + " has its text").hasSize(e.pages()));
        try (Stream<Path> originals = Files.list(c.folder().resolve("originals"))) {
            assertThat(originals.filter(Files::isRegularFile)).as("half a copy").isEmpty();
        }
        try (Stream<Path> originals = Files.walk(c.folder().resolve("originals"))) {
            assertThat(originals.filter(Files::isRegularFile)).as("copies that nobody names").hasSize((int) c.all(Evidence.class).stream().map(Evidence::sha256).distinct().count());
        }
    }

    private Path files(int kill) throws IOException {
        Path files = Files.createDirectory(temp.resolve("files" + kill));
        for (int i = 0; i < FILES; i++) Files.writeString(files.resolve(String.format("%03d.txt", i)), ("Document " + kill + "/" + i + "\n").repeat(500));
        return files;
    }

    private long runAndKill(int millis, String... files) throws IOException, InterruptedException {
        Path said = Files.createTempFile(temp, "acknowledged", ".txt");
        String[] arguments = Stream.concat(Stream.of(folder.toString(), temp.resolve("home").toString()), Stream.of(files)).toArray(String[]::new);
        Process writer = Child.start(said, KilledWriter.class, arguments);
        while (Files.size(said) == 0 && writer.isAlive()) Thread.sleep(5);
        Thread.sleep(millis);
        List<ProcessHandle> helpers = writer.descendants().toList();
        writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        helpers.forEach(ProcessHandle::destroyForcibly);
        String whole = Files.readString(said);
        assertThat(whole).as("the writer began").contains("\n");
        return whole.substring(0, whole.lastIndexOf('\n')).lines().mapToLong(Long::parseLong).max().orElseThrow();
    }
}
