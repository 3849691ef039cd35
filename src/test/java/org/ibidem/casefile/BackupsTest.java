package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the database lie beside the case, and the newest is what a killed case opens from. */
@Tag("slow")
class BackupsTest {
    private static final String PASSPHRASE = "a passphrase of words";
    @TempDir Path temp;
    private Sample sample;

    @BeforeEach
    void make() {
        sample = new Sample(temp).with(5);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(sample.folder.resolve("backup"))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void change() {
        try (Case c = sample.open()) {
            Sample.addCompany(c);
        }
    }

    /** What a kill leaves: a database without its seal. */
    private void spoilDatabase() throws IOException {
        Files.delete(sample.folder.resolve("db/case.seal"));
    }

    @Test
    void theLastThreeAreKeptWithTheirSeals() throws Exception {
        for (int i = 0; i < 5; i++) change();
        assertThat(files(".mv.db")).hasSize(3);
        assertThat(files(".seal")).hasSize(3);
        List<Path> before = files(".mv.db");
        sample.open().close();
        assertThat(files(".mv.db")).as("nothing changed, so no new copy").isEqualTo(before);
    }

    @Test
    void aKilledCaseOpensFromTheNewestCopyAndCatchesUp() throws Exception {
        change();
        mark(files(".mv.db").getLast());
        reseal(files(".mv.db").getLast());
        opensWholeFromACopy();
    }

    @Test
    void aCopyFromBeforeTheLastEntriesIsCaughtUp() throws Exception {
        mark(files(".mv.db").getLast());
        reseal(files(".mv.db").getLast());
        Path kept = Files.copy(files(".mv.db").getLast(), temp.resolve("copy"));
        change();
        Files.copy(kept, files(".mv.db").getFirst(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(files(".mv.db").getLast(), new byte[] {1, 2, 3});
        opensWholeFromACopy();
    }

    @Test
    void aCopyThatIsNotOursIsNeverOpened() throws Exception {
        mark(files(".mv.db").getLast());
        spoilDatabase();
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(5);
        }
        assertThat(isMarked(sample.folder.resolve("db/case.mv.db"))).isFalse();
    }

    private void opensWholeFromACopy() throws IOException {
        spoilDatabase();
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(6);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
        assertThat(isMarked(sample.folder.resolve("db/case.mv.db"))).isTrue();
    }

    private void reseal(Path copy) throws IOException {
        Path seal = Path.of(copy.toString().replace(".mv.db", ".seal"));
        new DatabaseSeal(copy, seal, CaseFolder.of(sample.folder).readHeader().id(), sample.here.key()).set();
    }

    private static void mark(Path database) throws SQLException {
        ask(database, "CREATE TABLE \"mark\" (\"id\" INT)");
    }

    private static boolean isMarked(Path database) {
        try {
            ask(database, "SELECT * FROM \"mark\"");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void ask(Path database, String sql) throws SQLException {
        String name = database.toAbsolutePath().toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + name); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Path> copies(Path place) throws IOException {
        if (!Files.isDirectory(place)) return List.of();
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(f -> f.toString().endsWith(".mv.db")).toList();
        }
    }

    @Test
    void inAPlaceThatWasChosenTheyLieThereAndAreWhatAKilledCaseOpensFrom() throws Exception {
        Path place = Files.createDirectory(temp.resolve("elsewhere"));
        sample.here.keepBackupsIn(place.toString());
        change();
        change();
        assertThat(copies(place)).hasSizeBetween(2, 3);
        Path newest = copies(place).stream().sorted().toList().getLast();
        mark(newest);
        reseal(newest);
        spoilDatabase();
        try (Case c = sample.open()) {
            assertThat(c.all(Entity.class)).hasSize(7);
            assertThat(c.backups()).isNotEmpty();
        }
        assertThat(isMarked(sample.folder.resolve("db/case.mv.db"))).isTrue();
    }

    @Test
    void whileThePlaceIsGoneTheyLieBesideTheCase() throws Exception {
        Path place = Files.createDirectory(temp.resolve("drive"));
        sample.here.keepBackupsIn(place.toString());
        Files.delete(place);
        change();
        assertThat(copies(sample.folder)).isNotEmpty();
        assertThatThrownBy(() -> sample.here.keepBackupsIn(place.toString())).isInstanceOf(UserProblem.class).hasMessageContaining("drive");
    }

    @Test
    void ofACaseThatIsSealedNoOpenCopyStaysThere() throws Exception {
        Path place = Files.createDirectory(temp.resolve("elsewhere"));
        sample.here.keepBackupsIn(place.toString());
        change();
        assertThat(copies(place)).isNotEmpty().allMatch(f -> f.getParent().toString().endsWith("-open"));
        Resealing.of(sample.folder, () -> new char[0], Sealing.with(PASSPHRASE.toCharArray()), sample.here, Progress.NONE);
        assertThat(copies(place)).isEmpty();
        Case.open(sample.folder, sample.here, PASSPHRASE::toCharArray).close();
        assertThat(copies(place)).allMatch(f -> f.getParent().toString().endsWith("-sealed"));
    }
}
