package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ibidem.Child;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Kills a program while it seals and unseals a case: {@code -Dtest.args=-Dkills=100} for a long run. The case is then one or the other, whole. */
@Tag("slow")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class KilledResealingTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int LONGEST = 900;
    @TempDir Path temp;

    @Test
    void aKilledChangeLeavesTheOldOrTheNewForm() throws Exception {
        Sample sample = new Sample(temp);
        try (Case c = Case.create(sample.folder, "Test", Handling.AMBER, sample.here)) {
            for (int i = 0; i < 12; i++) {
                byte[] bytes = new byte[200_000];
                new Random(i).nextBytes(bytes);
                Sample.evidence(c, c.originals().keep(new ByteArrayInputStream(bytes)));
                Sample.addCompany(c);
            }
        }
        Random random = new Random(5);
        int sealed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(sample, random.nextInt(LONGEST));
            if (Case.isSealed(sample.folder)) sealed++;
            try (Case c = Case.open(sample.folder, sample.here, KilledResealer.WORDS::toCharArray)) {
                assertThat(c.verify(Progress.NONE)).as("kill %d", kill).isEmpty();
                assertThat(c.count(Entity.class)).isEqualTo(12);
                assertThat(c.cover().isSealed()).isEqualTo(Case.isSealed(sample.folder));
                assertThat(sample.folder.resolve("other")).doesNotExist();
            }
        }
        System.out.println(KILLS + " kills while resealing, " + sealed + " found sealed; each whole");
    }

    private void runAndKill(Sample sample, int millis) throws Exception {
        Path said = Files.createTempFile(temp, "said", ".txt");
        Process child = Child.start(said, KilledResealer.class, sample.folder.toString(), temp.resolve("home").toString());
        while (Files.size(said) == 0 && child.isAlive()) Thread.sleep(5);
        Thread.sleep(millis);
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(Files.readString(said)).as("the child began").contains("done");
    }
}
