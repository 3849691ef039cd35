package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ibidem.Child;
import org.ibidem.job.Progress;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Kills a program while it saves layouts, goes back to backups, or opens a case of an earlier version: a few times in a build, {@code mvn -Pkills verify} for a long run. */
@Tag("slow")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class KilledKeeperTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int LONGEST = 400;
    @TempDir Path temp;
    private final Random random = new Random(17);

    /** What must be true of the case after each kill. */
    private interface Check {
        void of(Case c, long acknowledged) throws Exception;
    }

    private void killAgainAndAgain(Check check, String work, String... more) throws Exception {
        Sample sample = new Sample(temp);
        Case.create(sample.folder, "Killed", Handling.AMBER, sample.here).close();
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = runAndKill(sample, work, more);
            try (Case c = sample.open()) {
                assertThat(c.verify(Progress.NONE)).as("%s, kill %d", work, kill).isEmpty();
                assertThat(c.damage()).isEmpty();
                check.of(c, acknowledged);
            }
        }
        System.out.println(KILLS + " kills while at " + work + "; nothing lost");
    }

    private long runAndKill(Sample sample, String work, String... more) throws Exception {
        Path said = Files.createTempFile(temp, "said", ".txt");
        String[] arguments = Stream.concat(Stream.of(work, sample.folder.toString(), temp.resolve("home").toString()), Stream.of(more)).toArray(String[]::new);
        Process child = Child.start(said, KilledKeeper.class, arguments);
        while (Files.size(said) == 0 && child.isAlive()) Thread.sleep(5);
        Thread.sleep(random.nextInt(LONGEST));
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        String whole = Files.readString(said);
        assertThat(whole).as("the work began").contains("\n");
        return whole.substring(0, whole.lastIndexOf('\n')).lines().mapToLong(Long::parseLong).reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void aLayoutIsSavedWholeOrNotAtAll() throws Exception {
        killAgainAndAgain((c, acknowledged) -> {
            assertThat(c.head().sequence()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(c.all(ChartItem.class)).hasSize(KilledKeeper.ITEMS);
            assertThat(c.all(ChartItem.class).stream().map(ChartItem::x).distinct()).as("half a layout").hasSize(1);
        }, "layout");
    }

    @Test
    void goingBackIsWholeOrNotAtAllAndSoIsACopy() throws Exception {
        killAgainAndAgain((c, acknowledged) -> {
            assertThat(c.head().sequence()).isGreaterThanOrEqualTo(acknowledged);
            Path copy = temp.resolve("Copy.case");
            if (!Files.exists(copy)) return;
            try (Case copied = Case.open(copy, Installation.in(temp.resolve("home")))) {
                assertThat(copied.verify(Progress.NONE)).isEmpty();
            }
        }, "restore");
    }

    @Test
    void aCaseOfAnEarlierVersionOpensAfterAKillInTheMiddleOfBringingItUp() throws Exception {
        Path earlier = Path.of(KilledKeeperTest.class.getResource("earlier/schema-7").toURI());
        Sample sample = new Sample(temp);
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(sample, "earlier", earlier.toString());
            if (!Files.exists(sample.folder.resolve("journal/000001.jl")) || Files.mismatch(earlier.resolve("case.json"), sample.folder.resolve("case.json")) >= 0) continue;
            if (Files.size(sample.folder.resolve("journal/000001.jl")) < Files.size(earlier.resolve("journal/000001.jl"))) continue; // the copying itself was killed
            try (Case c = sample.open()) {
                assertThat(c.info().title()).isEqualTo("Of an earlier version");
                assertThat(c.count(Entity.class)).isPositive();
                assertThat(c.verify(Progress.NONE)).isEmpty();
            }
        }
        System.out.println(KILLS + " kills while opening a case of an earlier version; nothing lost");
    }
}
