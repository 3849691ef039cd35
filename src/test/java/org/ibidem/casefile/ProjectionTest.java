package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.PageText;
import org.ibidem.seal.Cover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database follows the journal whatever becomes of it. */
@Tag("slow")
class ProjectionTest {
    @TempDir Path temp;
    private final Tables tables = new Tables();
    private Sample sample;

    @BeforeEach
    void make() {
        sample = new Sample(temp).with(5);
    }

    private Projection projection(Journal journal) {
        Path db = sample.folder.resolve("db");
        return new Projection(journal, tables, db, new Backups(sample.folder.resolve("backup"), new DatabaseSeal(Database.file(db), db.resolve("case.seal"), new UUID(0, 1), sample.here.key()), 3), Cover.NONE);
    }

    private long entities(Projection projection) throws Exception {
        return projection.database().reading(r -> r.count(tables.of(Entity.class)));
    }

    @Test
    void itIsMadeAnewOverADatabaseThatIsStillOpen() throws Exception {
        try (Journal journal = Journal.open(sample.folder.resolve("journal"), Cover.NONE); Projection projection = projection(journal)) {
            projection.open();
            assertThat(entities(projection)).isEqualTo(5);
            projection.rebuild();
            assertThat(entities(projection)).isEqualTo(5);
        }
    }

    @Test
    void aJournalledChangeThatCouldNotBeCommittedIsThere() throws Exception {
        try (Journal journal = Journal.open(sample.folder.resolve("journal"), Cover.NONE); Projection projection = projection(journal)) {
            projection.open();
            Heading last = journal.head();
            String id = UUID.randomUUID().toString();
            RowChange row = new RowChange("entity", id, null, Map.of("id", id, "series", "N", "number", 9, "schema", "Company"));
            Entry entry = EntryJson.sealed(new Entry(last.sequence() + 1, "t", last.at(), "a", "p", "entity.add", "", SchemaSteps.NEWEST, 0, 0,
                List.of(row), last.hash(), ""));
            projection.stage(entry.changes(), new Database.Position(entry.sequence(), entry.hash()));
            journal.append(entry);
            projection.database().abandon();
            projection.commit();
            assertThat(entities(projection)).isEqualTo(6);
            projection.stage(List.of(row.inverse()), journal.position());
            projection.database().abandon();
            projection.unstage();
            assertThat(entities(projection)).as("what was not journalled is gone").isEqualTo(6);
        }
    }

    @Test
    void aLongJournalIsReplayedPieceByPiece() {
        try (Case c = sample.open()) {
            var document = Sample.evidence(c, "");
            for (int i = 0; i < 6; i++) Sample.addPage(c, document, "x".repeat(3_000_000));
            for (int i = 0; i < 30; i++) Sample.addCompany(c);
            c.undo();
        }
        deleteDatabase();
        try (Case c = sample.open()) {
            assertThat(c.count(PageText.class)).isEqualTo(6);
            assertThat(c.count(Entity.class)).isEqualTo(34);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    private void deleteDatabase() {
        try {
            Database.delete(sample.folder.resolve("db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @RepeatedTest(5)
    void howeverTheDatabaseFolderIsSpoiledTheCaseOpensWhole(RepetitionInfo time) throws Exception {
        Random random = new Random(time.getCurrentRepetition());
        for (Path file : new Path[] {Database.file(sample.folder.resolve("db")), sample.folder.resolve("db/case.seal")}) {
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(4)) {
                case 0 -> Files.delete(file);
                case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                case 2 -> bytes[random.nextInt(bytes.length)] ^= 0x20;
                default -> random.nextBytes(bytes);
            }
            if (Files.exists(file) && Files.size(file) == bytes.length) Files.write(file, bytes);
        }
        Files.writeString(sample.folder.resolve("db/stray"), "x");
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(5);
            assertThat(c.verify(Progress.NONE)).isEmpty();
            assertThat(Sample.addCompany(c).number()).isEqualTo(6);
        }
    }
}
