package org.ibidem.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.ibidem.SmallCase;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.Sha256;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Reliability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir Path folder;
    private SmallCase small;
    private Evidence contract;
    private Path bundle;

    @BeforeEach
    void open() throws IOException {
        small = new SmallCase(folder);
        contract = document("../계약서: \u202Efdp", "The contract.");
        document("second", "The second.");
        bundle = folder.resolve("handed/over");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Evidence document(String name, String text) throws IOException {
        small.open.originals().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return small.document(name, text, Handling.CLEAR, small.source("Someone", Reliability.C, ""));
    }

    private Bundle.Written write() {
        return Bundle.write(small.open, bundle, Progress.NONE);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(bundle)) {
            return all.filter(Files::isRegularFile).map(f -> bundle.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private void spoil(Evidence document) throws IOException {
        Path original = small.open.originals().path(document.sha256());
        original.toFile().setWritable(true);
        Files.writeString(original, "spoiled");
    }

    @Test
    void everyFileIsListedWithItsHash() throws IOException {
        assertThat(write()).isEqualTo(new Bundle.Written(2, List.of()));
        assertThat(files()).containsExactly("README.txt", "SHA256SUMS", "custody/E-001.pdf", "custody/E-001.txt", "custody/E-002.pdf", "custody/E-002.txt", "evidence.csv",
            "journal.txt", "metadata.csv", "originals/E-001_.._계약서_fdp.txt", "originals/E-002_second.txt");
        List<String> sums = Files.readAllLines(bundle.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(files().size() - 1);
        for (String line : sums) assertThat(line.substring(0, 64)).as(line).isEqualTo(Sha256.hex(bundle.resolve(line.substring(66))));
        assertThat(bundle.resolve("README.txt")).content().contains("sha256sum -c SHA256SUMS", "shasum -a 256 -c SHA256SUMS", "Get-FileHash").doesNotContainPattern("\\{[a-z]+\\}");
    }

    @Test
    void theJournalSaysThatItWasWrittenAndNamesItsList() throws IOException {
        write();
        assertThat(small.open.head().action()).isEqualTo("export.bundle");
        assertThat(small.open.head().detail()).isEqualTo("over " + Sha256.hex(bundle.resolve("SHA256SUMS")));
        assertThat(bundle.resolve("journal.txt")).content().contains(small.open.lastChange().hash());
    }

    @Test
    void aSpoiledOriginalIsFoundByTheListAlone() throws IOException {
        spoil(contract);
        assertThat(write().findings()).containsExactly(new CaseFinding("original", "E-001", contract.sha256(), Sha256.hex("spoiled".getBytes(StandardCharsets.UTF_8))));
        String line = Files.readAllLines(bundle.resolve("SHA256SUMS")).stream().filter(l -> l.contains("originals/E-001")).findFirst().orElseThrow();
        assertThat(line.substring(0, 64)).isEqualTo(contract.sha256()).isNotEqualTo(Sha256.hex(bundle.resolve(line.substring(66))));
    }

    @Test
    void aDocumentWithoutBytesIsNamedInTheInstructions() throws IOException {
        Path original = small.open.originals().path(contract.sha256());
        Files.delete(original);
        assertThat(write().originals()).isEqualTo(1);
        assertThat(bundle.resolve("README.txt")).content().contains("E-001  ok").contains(contract.sha256());
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.createDirectories(bundle);
        Files.writeString(bundle.resolve("mine.txt"), "mine");
        assertThatThrownBy(this::write).isInstanceOf(UserProblem.class).hasMessageContaining("not empty");
        assertThat(files()).containsExactly("mine.txt");
        bundle = small.open.folder().resolve("out");
        assertThatThrownBy(this::write).isInstanceOf(UserProblem.class);
    }

    @Test
    void nothingStaysOfABundleThatIsCancelled() {
        assertThatThrownBy(() -> Bundle.write(small.open, bundle, (done, total, thing) -> {
            if (done == 1) throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(bundle).doesNotExist();
        assertThat(small.open.head().action()).isNotEqualTo("export.bundle");
    }
}
