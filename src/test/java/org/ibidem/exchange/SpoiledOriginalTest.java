package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.merge.Choices;
import org.ibidem.exchange.merge.Copies;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.redact.Profile;
import org.ibidem.exchange.redact.RedactedCopy;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An original of a sealed case that was altered on the disk goes nowhere, and is named. */
class SpoiledOriginalTest {
    @TempDir Path temp;
    private Case sealed;
    private Evidence document;

    @BeforeEach
    void spoil() throws IOException {
        sealed = Case.create(temp.resolve("Sealed.case"), "Lantern", Handling.AMBER, Installation.in(temp.resolve("home")), Sealing.random());
        Copies.entity(sealed, "Glocom");
        document = Copies.document(sealed, "A ledger of March.");
        Path original = sealed.originals().path(document.sha256());
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length - 1] ^= 1;
        original.toFile().setWritable(true);
        Files.write(original, bytes);
    }

    @AfterEach
    void close() {
        sealed.close();
    }

    private static void assertNamed(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("package.spoiled")).hasMessageContaining("E-001");
    }

    @Test
    void itIsNotSent() {
        Path file = temp.resolve("sent.ibidem");
        assertNamed(() -> CasePackage.write(sealed, file, new char[0], Progress.NONE));
        assertThat(file).doesNotExist();
    }

    @Test
    void itIsNotTakenForOneWithoutHiddenWords() {
        Profile hiding = new Profile("test", "", List.of(), List.of(), List.of(), false, List.of(), List.of("ledger"), false, false, false);
        assertNamed(() -> RedactedCopy.of(sealed, Ontology.standard(), hiding, Progress.NONE));
    }

    @Test
    void aMergeLeavesItOutAndSaysSo() {
        try (Case ours = Case.create(temp.resolve("Ours.case"), "Lantern", Handling.AMBER, Installation.in(temp.resolve("ours")))) {
            assertThat(new Merge(ours, sealed).apply(Choices.KEEP_ALL)).singleElement().satisfies(p -> assertThat(p).hasMessageContaining("E-001"));
            assertThat(ours.originals().has(document.sha256())).isFalse();
            assertThat(ours.all(Evidence.class)).hasSize(1);
            assertThat(ours.all(Entity.class)).hasSize(1);
        }
    }
}
