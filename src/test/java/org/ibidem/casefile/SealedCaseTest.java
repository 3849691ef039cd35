package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.Traces;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.seal.BrokenSeal;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case under a passphrase: it opens with that alone, shows nothing on the disk, and works as any other. */
@Tag("slow")
class SealedCaseTest {
    private static final String WORDS = "three long words";
    private static final List<String> SECRETS = List.of("Operation Glasshouse", "quarry of the nine lanterns", "ledger-of-march");
    @TempDir Path temp;
    private Sample sample;
    private String sha256;

    /** With next to no stretching, which has its own tests. */
    private static Sealing sealing() {
        return new Sealing(WORDS.toCharArray(), true);
    }

    @BeforeEach
    void makeCase() throws IOException {
        sample = new Sample(temp);
        try (Case c = Case.create(sample.folder, SECRETS.get(0), Handling.AMBER, sample.here, sealing())) {
            sha256 = c.originals().keep(new ByteArrayInputStream((SECRETS.get(1) + "\n").repeat(9_000).getBytes(StandardCharsets.UTF_8)));
            Sample.addPage(c, Sample.evidence(c, sha256), SECRETS.get(1));
            for (int i = 0; i < 20; i++) Sample.addCompany(c);
            c.write("evidence.rename", SECRETS.get(2), change -> c.all(Evidence.class).forEach(e -> change.put(e.withTitle(SECRETS.get(2)))));
            assertHidden();
        }
    }

    private Case open() {
        return Case.open(sample.folder, sample.here, WORDS::toCharArray);
    }

    private void assertWhole(Case c) throws IOException {
        assertThat(c.verify(Progress.NONE)).isEmpty();
        assertThat(c.info().title()).isEqualTo(SECRETS.get(0));
        assertThat(c.count(Entity.class)).isEqualTo(20);
        assertThat(c.originals().hash(sha256)).isEqualTo(sha256);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(sample.folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void assertHidden() throws IOException {
        assertThat(shown()).isEmpty();
    }

    private List<String> shown() throws IOException {
        return Traces.of(Stream.concat(SECRETS.stream(), Stream.of(sha256)).toList(), sample.folder);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    @Test
    void itWorksAsAnyOtherAndShowsNothing() throws IOException {
        assertHidden();
        try (Case c = open()) {
            assertWhole(c);
            Sample.addCompany(c);
            c.undo();
            assertHidden();
        }
        assertThat(files()).extracting(f -> f.getFileName().toString()).contains("case.mv.db").anyMatch(n -> n.matches("0+\\d+\\.mv\\.db"));
        assertHidden();
        Database.delete(sample.folder.resolve("db"));
        try (Case c = open()) {
            assertWhole(c);
            assertThat(c.toRedo()).isPresent();
        }
    }

    @Test
    void anotherPassphraseOpensNothingAndNoneIsAskedOfAnOpenCase() {
        assertThat(Case.isSealed(sample.folder)).isTrue();
        assertRefused("case.passphrase", () -> Case.open(sample.folder, sample.here, () -> "three long word".toCharArray()));
        assertRefused("case.sealed", () -> Case.open(sample.folder, sample.here));
        Path open = temp.resolve("Open.case");
        Case.create(open, "Open", Handling.AMBER, sample.here).close();
        assertThat(Case.isSealed(open)).isFalse();
        Case.open(open, sample.here, () -> {
            throw new AssertionError("nothing to ask for");
        }).close();
    }

    @Test
    void theProvenPassphraseIsWipedAfterUse() {
        char[] given = WORDS.toCharArray();
        Case.open(sample.folder, sample.here, () -> given).close();
        assertThat(given).containsOnly('\0');
    }

    @Test
    void everyFlippedByteOfTheHeaderIsTold() throws IOException {
        Path header = sample.folder.resolve("case.json");
        byte[] whole = Files.readAllBytes(header);
        for (int i = 0; i < whole.length; i++) {
            byte[] spoiled = whole.clone();
            spoiled[i] ^= 1;
            Files.write(header, spoiled);
            assertThatThrownBy(this::open).as("byte %d", i).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isIn("folder.header", "folder.newer"));
        }
        Files.copy(sample.folder.resolve("backup/case.json"), header, StandardCopyOption.REPLACE_EXISTING);
        try (Case c = open()) {
            assertWhole(c);
        }
    }

    @Test
    void aFlippedByteOfTheJournalIsFoundAndWhatIsBeforeItShown() throws IOException {
        byte[] journal = Files.readAllBytes(sample.journal());
        journal[journal.length / 2] ^= 1;
        Files.write(sample.journal(), journal);
        try (Case c = open()) {
            assertThat(c.verify(Progress.NONE)).extracting(CaseFinding::kind).contains("journal");
            assertThat(c.info().title()).isEqualTo(SECRETS.get(0));
        }
    }

    @Test
    void aTornLastLineIsSetAsideAsInAnOpenCase() throws IOException {
        Files.writeString(sample.journal(), "99 AAAAtorn", StandardOpenOption.APPEND);
        try (Case c = open()) {
            assertWhole(c);
        }
    }

    @Test
    void aFlippedByteOfAnOriginalIsFound() throws IOException {
        Path original;
        try (Case c = open()) {
            original = c.originals().path(sha256);
        }
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        original.toFile().setWritable(true);
        Files.write(original, bytes);
        try (Case c = open()) {
            assertThat(c.verify(Progress.NONE)).singleElement().satisfies(f -> assertThat(f.actual()).isEqualTo(Originals.BROKEN));
        }
    }

    @Test
    void twoOriginalsThatChangedPlacesAreNotTakenForEachOther() throws IOException {
        try (Case c = open()) {
            String other = c.originals().keep(new ByteArrayInputStream("another ledger".getBytes(StandardCharsets.UTF_8)));
            Path first = c.originals().path(sha256);
            Path second = c.originals().path(other);
            Path aside = temp.resolve("aside");
            Files.move(first, aside);
            Files.move(second, first);
            Files.move(aside, second);
            for (String each : List.of(sha256, other)) {
                try (InputStream in = c.originals().open(each)) {
                    assertThatThrownBy(in::readAllBytes).isInstanceOf(BrokenSeal.class);
                }
            }
            assertThat(c.originals().hash(sha256)).as("whoever hashes them sees which they are").isEqualTo(other);
        }
    }

    @Test
    void aFlippedByteOfTheDatabaseMakesItBeMadeAnew() throws IOException {
        Path database = Database.file(sample.folder.resolve("db"));
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        try (Case c = open()) {
            assertWhole(c);
        }
    }

    @Test
    void thePassphraseIsChangedByWhoKnowsIt() throws IOException {
        byte[] journal = Files.readAllBytes(sample.journal());
        try (Case c = open()) {
            assertRefused("case.passphrase", () -> c.changePassphrase("guess".toCharArray(), "other words".toCharArray()));
            c.changePassphrase(WORDS.toCharArray(), "other words".toCharArray());
        }
        assertThat(Files.readAllBytes(sample.journal())).isEqualTo(journal);
        assertRefused("case.passphrase", this::open);
        assertThat(Files.mismatch(sample.folder.resolve("case.json"), sample.folder.resolve("backup/case.json"))).as("no copy opens to the former one").isNegative();
        try (Case c = Case.open(sample.folder, sample.here, "other words"::toCharArray)) {
            assertWhole(c);
        }
    }

    @Test
    void thePassphraseIsTakenAwayAndSetWithTheSameJournal() throws IOException {
        String head;
        try (Case c = open()) {
            head = c.head().hash();
        }
        Resealing.of(sample.folder, WORDS::toCharArray, Sealing.NONE, sample.here, Progress.NONE);
        assertThat(shown()).isNotEmpty();
        try (Case c = sample.open()) {
            assertWhole(c);
            assertThat(c.head().hash()).isEqualTo(head);
        }
        Resealing.of(sample.folder, () -> new char[0], sealing(), sample.here, Progress.NONE);
        assertHidden();
        try (Case c = open()) {
            assertWhole(c);
            assertThat(c.head().hash()).isEqualTo(head);
        }
        assertHidden();
    }

    @Test
    void aSpoiledOriginalKeepsTheCaseAsItIs() throws IOException {
        Path original;
        try (Case c = open()) {
            original = c.originals().path(sha256);
        }
        original.toFile().setWritable(true);
        Files.write(original, "another".getBytes(StandardCharsets.UTF_8));
        assertRefused("reseal.spoiled", () -> Resealing.of(sample.folder, WORDS::toCharArray, Sealing.NONE, sample.here, Progress.NONE));
        assertThat(sample.folder.resolve("other")).doesNotExist();
        try (Case c = open()) {
            assertThat(c.count(Entity.class)).isEqualTo(20);
        }
        assertHidden();
    }
}
