package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever became of the index folder, a search finds what the case holds. */
@Tag("slow")
class CaseIndexTest {
    @TempDir Path temp;
    private Library library;

    @BeforeEach
    void fill() {
        library = new Library(temp);
        for (int i = 1; i <= 30; i++) library.document("D" + i, "2017", "Aprokgang shipment number" + i + ". " + "Filler words on the page. ".repeat(50));
        keepIndex();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void keepIndex() {
        assertThat(count("aprokgang")).isEqualTo(30);
    }

    private int count(String words) {
        try (Search search = new Search(library.open(), Progress.NONE)) {
            return search.find(Question.all(words)).total();
        }
    }

    private Path index() {
        return library.folder().resolve("index");
    }

    private List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void delete(Path folder) throws IOException {
        for (Path file : files(folder)) Files.delete(file);
    }

    private void copy(Path from, Path to) throws IOException {
        for (Path file : files(from).reversed()) Files.copy(file, to.resolve(from.relativize(file).toString()));
    }

    @Test
    void aMissingIndexIsMadeAnew() throws IOException {
        delete(index());
        assertThat(count("number7")).isEqualTo(1);
    }

    @Test
    void aSpoiledByteInAnyFileIsNoticed() throws IOException {
        Path whole = temp.resolve("whole");
        copy(index(), whole);
        for (Path file : files(whole).stream().filter(Files::isRegularFile).filter(f -> !f.endsWith("write.lock")).toList()) {
            delete(index());
            copy(whole, index());
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(index().resolve(file.getFileName()), bytes);
            assertThat(count("aprokgang")).as(file.getFileName().toString()).isEqualTo(30);
            assertThat(count("number7")).as(file.getFileName().toString()).isEqualTo(1);
        }
    }

    @Test
    void aCutOffFileIsNoticed() throws IOException {
        for (Path file : files(index()).stream().filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
            if (!Files.exists(file)) continue;
            Files.write(file, new byte[3]);
            assertThat(count("aprokgang")).isEqualTo(30);
        }
    }

    @Test
    void anIndexThatIsBehindIsCaughtUp() throws IOException {
        Path behind = temp.resolve("behind");
        copy(index(), behind);
        library.document("Late", "", "Hesong Trading");
        library.open().write("evidence.delete", c -> c.delete(library.open().all(org.ibidem.model.Evidence.class).getFirst()));
        assertThat(count("hesong")).isEqualTo(1);
        delete(index());
        copy(behind, index());
        library.reopen();
        assertThat(count("hesong")).isEqualTo(1);
        assertThat(count("aprokgang")).isEqualTo(29);
    }

    @Test
    void aProgramKilledBeforeTheIndexWasKeptLosesNothing() throws IOException {
        Search search = new Search(library.open(), Progress.NONE);
        library.document("Late", "", "Hesong Trading");
        assertThat(search.find(Question.all("hesong")).total()).isEqualTo(1);
        Path killed = temp.resolve("killed");
        copy(index(), killed);
        search.close();
        delete(index());
        copy(killed, index());
        assertThat(count("hesong")).isEqualTo(1);
    }

    @Test
    void theIndexOfAnotherJournalIsNotBelieved() throws IOException {
        try (Library other = new Library(Files.createDirectory(temp.resolve("other")))) {
            for (int i = 0; i < 40; i++) other.document("X" + i, "", "Elsewhere");
            try (Search search = new Search(other.open(), Progress.NONE)) {
                assertThat(search.find(Question.all("elsewhere")).total()).isEqualTo(40);
            }
            delete(index());
            copy(other.folder().resolve("index"), index());
        }
        assertThat(count("elsewhere")).isZero();
        assertThat(count("aprokgang")).isEqualTo(30);
    }

    @Test
    void anIndexThatAStrangerWroteIsNotBelieved() throws IOException {
        try (FSDirectory directory = FSDirectory.open(index()); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> stamp = new HashMap<>();
            writer.getLiveCommitData().forEach(e -> stamp.put(e.getKey(), e.getValue()));
            assertThat(stamp.put("mark", "0".repeat(64))).hasSize(64);
            writer.deleteAll();
            writer.setLiveCommitData(stamp.entrySet());
            writer.commit();
        }
        library.reopen();
        assertThat(count("aprokgang")).isEqualTo(30);
    }

    @Test
    void anIndexTakenAwayWhileItIsOpenIsMadeAnewAtTheNextSearch() throws IOException {
        try (Search search = new Search(library.open(), Progress.NONE)) {
            delete(index());
            library.document("Late", "", "Hesong Trading");
            assertThatThrownBy(() -> search.find(Question.all("hesong"))).isInstanceOf(UserProblem.class).hasMessageContaining("search again");
            assertThat(search.find(Question.all("hesong")).total()).isEqualTo(1);
            assertThat(search.find(Question.all("aprokgang")).total()).isEqualTo(30);
        }
    }

    @Test
    void theIndexKeepsNoText() throws IOException {
        for (Path file : files(index()).stream().filter(Files::isRegularFile).toList()) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Filler words on the page");
        }
    }

    @Test
    void writersAndSearchersDoNotDisturbEachOther() throws InterruptedException {
        Case open = library.open();
        try (Search search = new Search(open, Progress.NONE)) {
            Thread writer = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 20; i++) library.document("N" + i, "", "Belka " + i);
            });
            int before = 0;
            while (writer.isAlive()) {
                int now = search.find(Question.all("belka")).total();
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
            writer.join();
            assertThat(search.find(Question.all("belka")).total()).isEqualTo(20);
        }
    }
}
