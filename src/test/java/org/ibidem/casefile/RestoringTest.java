package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.casefile.Backup.Holdings;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes back to what it was at a backup, in place or in a copy, and nothing done since is lost. */
class RestoringTest {
    @TempDir Path temp;

    /** Two companies are in the first backup; later come two more, a document, and one company goes. */
    private Sample sample() throws Exception {
        Sample sample = new Sample(temp).with(2);
        try (Case c = sample.open()) {
            Sample.evidence(c, c.originals().keep(new ByteArrayInputStream("later".getBytes())));
            Sample.addCompany(c);
            Sample.addCompany(c);
            Entity first = c.all(Entity.class).getFirst();
            c.write("entity.delete", change -> change.delete(first));
        }
        return sample;
    }

    @Test
    void eachBackupTellsWhatItHolds() throws Exception {
        try (Case c = sample().open()) {
            assertThat(c.backups()).extracting(Backup::sequence, Backup::holdings)
                .containsExactly(tuple(7L, new Holdings(3, 0, 1)), tuple(3L, new Holdings(2, 0, 0)));
            assertThat(c.reading(Holdings::of)).isEqualTo(new Holdings(3, 0, 1));
        }
    }

    @Test
    void goingBackIsOneStepThatCanBeTakenBack() throws Exception {
        try (Case c = sample().open()) {
            List<Entity> before = c.all(Entity.class);
            c.restore(3);
            assertThat(c.reading(Holdings::of)).isEqualTo(new Holdings(2, 0, 0));
            assertThat(c.verify(Progress.NONE)).isEmpty();
            c.undo();
            assertThat(c.all(Entity.class)).isEqualTo(before);
            assertThat(c.count(Evidence.class)).isEqualTo(1);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aCopyEndsWithTheEntryAndHoldsNoLaterDocument() throws Exception {
        Sample sample = sample();
        Path copy = temp.resolve("Copy.case");
        try (Case c = sample.open()) {
            c.copyOf(3, copy, Progress.NONE);
            assertThatThrownBy(() -> c.copyOf(3, copy, Progress.NONE)).isInstanceOf(UserProblem.class);
            assertThat(c.head().sequence()).isEqualTo(7);
        }
        try (Case c = Case.open(copy, sample.here)) {
            assertThat(c.head().sequence()).isEqualTo(3);
            assertThat(c.reading(Holdings::of)).isEqualTo(new Holdings(2, 0, 0));
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
        try (Stream<Path> files = Files.walk(copy.resolve("originals"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aCopyOfASealedCaseOpensToItsPassphraseAlone() throws Exception {
        Sample sample = new Sample(temp);
        try (Case c = Case.create(sample.folder, "Test", Handling.AMBER, sample.here, new Sealing("three long words".toCharArray(), true))) {
            Sample.evidence(c, c.originals().keep(new ByteArrayInputStream("secret".getBytes())));
            c.copyOf(2, temp.resolve("Copy.case"), Progress.NONE);
        }
        assertThatThrownBy(() -> Case.open(temp.resolve("Copy.case"), sample.here)).isInstanceOf(UserProblem.class);
        try (Case c = Case.open(temp.resolve("Copy.case"), sample.here, "three long words"::toCharArray)) {
            assertThat(c.verify(Progress.NONE)).isEmpty();
            assertThat(c.count(Evidence.class)).isEqualTo(1);
        }
    }

    @Test
    void nothingBringsBackADestroyedDocument() throws Exception {
        try (Case c = sample().open()) {
            Evidence document = c.all(Evidence.class).getFirst();
            c.write("evidence.withdraw", change -> change.put(document.withReading(document.mediaType(), document.pages(), EvidenceStatus.WITHDRAWN, "")));
            c.destroy(c.find(Evidence.class, document.id()).orElseThrow(), "ordered");
            assertThatThrownBy(() -> c.restore(3)).isInstanceOf(UserProblem.class).hasMessageContaining("destroyed");
            assertThat(c.count(Evidence.class)).isEqualTo(1);
        }
    }

    @Test
    void asManyAreKeptAsTheSettingsSay() throws Exception {
        Sample sample = new Sample(temp).with(1);
        sample.here.set("backups", "5");
        for (int i = 0; i < 6; i++) {
            try (Case c = sample.open()) {
                Sample.addCompany(c);
            }
        }
        try (Case c = sample.open()) {
            assertThat(c.backups()).hasSize(5);
        }
    }
}
