package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.seal.Cover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that was altered somewhere still leaves the case readable, and the check names the place. */
@Tag("slow")
class DamagedJournalTest {
    private static final String ID = "00000000-0000-7000-8000-000000000001";
    @TempDir Path temp;
    private Sample sample;

    @BeforeEach
    void make() {
        sample = new Sample(temp).with(3);
    }

    /** Writes over one byte of an entry, counted from its line's begin. */
    private void spoil(int entry, byte with) throws Exception {
        byte[] all = Files.readAllBytes(sample.journal());
        int at = 60;
        for (int line = 1, i = 0; line < entry; i++) {
            if (all[i] == '\n') {
                line++;
                at = i + 61;
            }
        }
        all[at] = with;
        Files.write(sample.journal(), all);
    }

    private void append(int schema, RowChange... changes) throws Exception {
        List<String> lines = Files.readAllLines(sample.journal());
        Entry head = EntryJson.read(lines.getLast().getBytes(StandardCharsets.UTF_8));
        Entry more = EntryJson.sealed(new Entry(head.sequence() + 1, "t", head.at(), "a", "p", "x.add", "", schema, 0, 0, List.of(changes), head.hash(), ""));
        Files.writeString(sample.journal(), EntryJson.line(more) + "\n", StandardOpenOption.APPEND);
    }

    private void deleteEveryDatabase() throws Exception {
        Database.delete(sample.folder.resolve("db"));
        Database.delete(sample.folder.resolve("backup"));
    }

    private void isReadableUpTo(long sequence) {
        try (Case c = sample.open()) {
            assertThat(c.damage()).get().satisfies(p -> assertThat(p).hasMessageMatching("(?s).*entr(y|ies) " + (sequence + 1) + "\\b.*").hasMessageContaining(sample.folder.toString()));
            assertThat(c.head().sequence()).isEqualTo(sequence);
            assertThat(c.all(Entity.class)).hasSize((int) sequence - 1);
            assertThat(c.toUndo()).isEmpty();
            assertThat(c.verify(Progress.NONE)).singleElement()
                .extracting(CaseFinding::kind, CaseFinding::object).containsExactly("journal", "entry " + (sequence + 1));
            assertThatThrownBy(() -> Sample.addCompany(c)).isInstanceOf(UserProblem.class).hasMessageContaining("can only be read");
            assertThat(c.all(Entity.class)).hasSize((int) sequence - 1);
        }
    }

    @Test
    void aSpoiledLastEntryIsLeftOutAndTheDatabaseThatHoldsItStaysAsItIs() throws Exception {
        byte[] whole = Files.readAllBytes(sample.journal());
        spoil(4, (byte) '#');
        byte[] spoiled = Files.readAllBytes(sample.journal());
        isReadableUpTo(3);
        isReadableUpTo(3);
        assertThat(Arrays.equals(Files.readAllBytes(sample.journal()), spoiled)).isTrue();
        assertThat(sample.folder.resolve("db/part")).doesNotExist();
        try (Database kept = Database.open(sample.folder.resolve("db"), Cover.NONE)) {
            assertThat(kept.position().sequence()).isEqualTo(4);
        }
        Files.write(sample.journal(), whole);
        try (Case c = sample.open()) {
            assertThat(c.damage()).isEmpty();
            assertThat(c.all(Entity.class)).hasSize(3);
            Sample.addCompany(c);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void bytesThatAreNoTextAreADamagedEntry() throws Exception {
        spoil(4, (byte) 0xFF);
        isReadableUpTo(3);
    }

    @Test
    void withoutADatabaseTheCaseIsReadUpToTheDamage() throws Exception {
        spoil(3, (byte) 0xFF);
        deleteEveryDatabase();
        isReadableUpTo(2);
        isReadableUpTo(2);
    }

    @Test
    void itOpensThoughAKillLeftADocumentOfWhichOnlyTheDamagedPartCouldTell() throws Exception {
        String sha256;
        try (Case c = sample.open()) {
            Arrival arrival = c.originals().arrival();
            sha256 = arrival.keep(sample.journal());
            arrival.settle();
        }
        spoil(2, (byte) 0xFF);
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(3);
            assertThat(c.originals().has(sha256)).as("perhaps it is named there").isTrue();
        }
    }

    @Test
    void damageInTheMiddleIsNamedWhileTheDatabaseAnswers() throws Exception {
        spoil(2, (byte) 0xFF);
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(3);
            assertThat(c.verify(Progress.NONE)).extracting(CaseFinding::object).containsExactly("entry 2");
            assertThatThrownBy(() -> c.history(0, e -> { })).isInstanceOf(UserProblem.class).hasMessageContaining("Entry 2");
        }
    }

    @Test
    void anEntryTakenOutIsNoticed() throws Exception {
        List<String> lines = Files.readAllLines(sample.journal());
        lines.remove(2);
        Files.writeString(sample.journal(), String.join("\n", lines) + "\n");
        deleteEveryDatabase();
        isReadableUpTo(2);
    }

    @Test
    void entriesTakenFromItsEndAreNoticedAndTheDatabaseThatKnowsThemStays() throws Exception {
        byte[] whole = Files.readAllBytes(sample.journal());
        List<String> lines = Files.readAllLines(sample.journal());
        Files.writeString(sample.journal(), String.join("\n", lines.subList(0, 2)) + "\n");
        isReadableUpTo(2);
        isReadableUpTo(2);
        Files.write(sample.journal(), whole);
        try (Case c = sample.open()) {
            assertThat(c.damage()).isEmpty();
            assertThat(c.all(Entity.class)).hasSize(3);
        }
    }

    @Test
    void whoMovesTheDatabaseAwayGoesOnFromWhereTheJournalEnds() throws Exception {
        List<String> lines = Files.readAllLines(sample.journal());
        Files.writeString(sample.journal(), String.join("\n", lines.subList(0, 2)) + "\n");
        Database.delete(sample.folder.resolve("db"));
        try (Case c = sample.open()) {
            assertThat(c.damage()).isEmpty();
            Sample.addCompany(c);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void rowsThatAreNoneAreADamagedEntry() throws Exception {
        append(SchemaSteps.NEWEST, new RowChange("entity", ID, null, Map.of("id", "no id", "series", "N", "number", 9, "schema", "Company")));
        isReadableUpTo(4);
    }

    @Test
    void aTableThatIsNoneIsADamagedEntry() throws Exception {
        append(SchemaSteps.NEWEST, new RowChange("horoscope", ID, null, Map.of("id", ID)));
        isReadableUpTo(4);
    }

    @Test
    void aCaseOfANewerVersionIsLeftAlone() throws Exception {
        append(SchemaSteps.NEWEST + 1, new RowChange("horoscope", ID, null, Map.of("id", ID)));
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(sample::open).isInstanceOf(UserProblem.class).hasMessageContaining("newer version").hasMessageContaining("Update");
            deleteEveryDatabase();
        }
    }

    @Test
    void anEntryOfANewerVersionAmongOlderOnesIsFoundWhenTheDatabaseIsMadeAnew() throws Exception {
        append(SchemaSteps.NEWEST + 1);
        append(SchemaSteps.NEWEST);
        assertThatThrownBy(sample::open).isInstanceOf(UserProblem.class).hasMessageContaining("newer version");
    }

    @Test
    void anImpossibleHashInARowIsAFinding() throws Exception {
        try (Case c = sample.open()) {
            Sample.evidence(c, "../../x");
            assertThat(c.verify(Progress.NONE)).singleElement().satisfies(f -> {
                assertThat(f.kind()).isEqualTo("original");
                assertThat(f.expected()).isEqualTo("../../x");
                assertThat(f.actual()).isEqualTo("not a SHA-256");
            });
        }
    }
}
