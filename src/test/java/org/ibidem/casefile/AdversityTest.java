package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds a case fails it: the old state stays whole, and the sentence names the way out. */
class AdversityTest {
    @TempDir Path temp;

    @Test
    void aFolderThatCannotBeWrittenIsNamedAndLeftAlone() throws Exception {
        Sample sample = new Sample(temp).with(2);
        byte[] journal = Files.readAllBytes(sample.journal());
        assumeTrue(sample.folder.toFile().setWritable(false) && !Files.isWritable(sample.folder), "whoever runs this may write everywhere");
        sample.folder.resolve("case.lock").toFile().setWritable(false);
        assertThatThrownBy(sample::open).isInstanceOf(UserProblem.class).hasMessageContaining("Check that you may write to the folder");
        sample.folder.toFile().setWritable(true);
        sample.folder.resolve("case.lock").toFile().setWritable(true);
        assertThat(Files.readAllBytes(sample.journal())).isEqualTo(journal);
    }

    @Test
    void aDriveThatIsGoneRefusesTheChangeAndComesBackWhole() throws Exception {
        Sample sample = new Sample(temp).with(2);
        Path away = temp.resolve("away");
        try (Case c = sample.open()) {
            Files.move(sample.folder, away);
            assertThatThrownBy(() -> Sample.addCompany(c)).isInstanceOf(UserProblem.class).hasMessageContaining("check the drive");
            assertThatThrownBy(() -> c.originals().keep(new ByteArrayInputStream(new byte[3]))).isInstanceOf(UserProblem.class).hasMessageContaining("check the drive");
            assertThat(sample.folder).as("nothing is made in its place").doesNotExist();
            Files.move(away, sample.folder);
            Sample.addCompany(c);
        }
        try (Case c = sample.open()) {
            assertThat(c.count(Entity.class)).isEqualTo(3);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aClockThatWasSetBackSpoilsNothing() {
        Sample sample = new Sample(temp).with(2);
        Instant yearsAgo = Instant.now().minus(Duration.ofDays(3_000));
        try (Case c = Case.open(sample.folder, sample.here.at(() -> yearsAgo))) {
            Sample.addCompany(c);
            c.undo();
        }
        try (Case c = sample.open()) {
            assertThat(c.count(Entity.class)).isEqualTo(2);
            assertThat(c.head().at()).isBefore(Instant.now().minus(Duration.ofDays(2_000)));
            assertThat(c.backups()).extracting(Backup::sequence).as("by the journal, not by the clock").isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aSecondWindowIsToldWhoHasTheCase() {
        Sample sample = new Sample(temp).with(1);
        try (Case c = sample.open()) {
            assertThatThrownBy(() -> Case.open(sample.folder, sample.here.as("Second"))).isInstanceOf(UserProblem.class).hasMessageContaining(c.actor()).hasMessageContaining("Close it there");
            Sample.addCompany(c);
        }
        try (Case c = Case.open(sample.folder, sample.here.as("Second"))) {
            assertThat(c.count(Entity.class)).isEqualTo(2);
        }
    }
}
