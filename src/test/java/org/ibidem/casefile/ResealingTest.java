package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case changes its form with all that it holds, or stays as it is. */
class ResealingTest {
    private static final String WORDS = "three long words";
    @TempDir Path temp;
    private Sample sample;

    @BeforeEach
    void makeCase() {
        sample = new Sample(temp).with(3);
    }

    private void seal(Progress progress) {
        Resealing.of(sample.folder, () -> new char[0], new Sealing(WORDS.toCharArray(), true), sample.here, progress);
    }

    private void unseal() {
        Resealing.of(sample.folder, WORDS::toCharArray, Sealing.NONE, sample.here, Progress.NONE);
    }

    private Case sealed() {
        return Case.open(sample.folder, sample.here, WORDS::toCharArray);
    }

    private static String keep(Case c, String text) throws IOException {
        return c.originals().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aJournalAlteredInItsMiddleIsToldBeforeAnythingIsDone() throws IOException {
        byte[] journal = Files.readAllBytes(sample.journal());
        int second = new String(journal, StandardCharsets.ISO_8859_1).indexOf('\n') + 61;
        journal[second] ^= 1;
        Files.write(sample.journal(), journal);
        assertThatThrownBy(() -> seal(Progress.NONE)).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("journal.damaged"));
        assertThat(Files.readAllBytes(sample.journal())).isEqualTo(journal);
        assertThat(Database.file(sample.folder.resolve("db"))).exists();
        assertThat(sample.folder.resolve("backup")).isNotEmptyDirectory();
        assertThat(Case.isSealed(sample.folder)).isFalse();
        assertThat(sample.folder.resolve("other")).doesNotExist();
    }

    @Test
    void aDocumentThatRedoWouldBringAgainComesAlong() throws IOException {
        String sha256;
        try (Case c = sample.open()) {
            sha256 = keep(c, "a ledger");
            Sample.evidence(c, sha256);
            c.undo();
        }
        seal(Progress.NONE);
        unseal();
        try (Case c = sample.open()) {
            c.redo();
            assertThat(c.all(Evidence.class)).extracting(Evidence::sha256).containsExactly(sha256);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatWasDestroyedComesToNoNewLife() throws IOException {
        String sha256;
        try (Case c = sample.open()) {
            sha256 = keep(c, "a ledger");
            Evidence document = Sample.evidence(c, sha256);
            c.write("evidence.withdraw", change -> change.put(document.withReading("text/plain", 1, EvidenceStatus.WITHDRAWN, "")));
            c.destroy(c.all(Evidence.class).getFirst(), "asked for");
            keep(c, "a ledger");
        }
        seal(Progress.NONE);
        try (Case c = sealed()) {
            assertThat(c.originals().has(sha256)).isFalse();
        }
    }

    @Test
    void aSpoiledDocumentIsNamedByItsNumber() throws IOException {
        Path original;
        try (Case c = sample.open()) {
            String sha256 = keep(c, "a ledger of march\n".repeat(20_000));
            Sample.evidence(c, sha256);
        }
        seal(Progress.NONE);
        try (Case c = sealed()) {
            original = c.originals().path(c.all(Evidence.class).getFirst().sha256());
        }
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length - 1] ^= 1;
        original.toFile().setWritable(true);
        Files.write(original, bytes);
        assertThatThrownBy(this::unseal).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("reseal.spoiled")).hasMessageContaining("E-001");
    }

    @Test
    void nothingIsLeftOfAChangeThatWasStopped() throws IOException {
        try (Case c = sample.open()) {
            Sample.evidence(c, keep(c, "a ledger"));
        }
        assertThatThrownBy(() -> seal((done, of, what) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(sample.folder.resolve("other")).doesNotExist();
        assertThat(Case.isSealed(sample.folder)).isFalse();
    }
}
