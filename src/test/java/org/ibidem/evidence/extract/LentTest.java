package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ibidem.Child;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of a sealed case is lent to the reading process for as long as it reads it, where nobody else looks, and no longer. */
@Tag("slow")
class LentTest {
    @TempDir Path temp;

    private Case sealed() {
        return Case.create(temp.resolve("Test.case"), "Test", Handling.AMBER, Installation.in(temp.resolve("home")), Sealing.random());
    }

    private static String keep(Case c, String text) throws IOException {
        return c.originals().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itIsReadAndTakenBack() throws IOException {
        Path folder;
        try (Case c = sealed(); Extractor extractor = new Extractor()) {
            String one = keep(c, "one lantern");
            Path first = extractor.lent(c.originals(), one);
            folder = first.getParent();
            assertThat(extractor.read(first, "one.txt", "").parts()).extracting(p -> p.text().strip()).containsExactly("one lantern");
            assertThat(extractor.lent(c.originals(), one)).as("lent already").isEqualTo(first);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(Files.getPosixFilePermissions(folder)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
            }
            Path second = extractor.lent(c.originals(), keep(c, "two lanterns"));
            assertThat(first).doesNotExist();
            assertThat(second).exists();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aSpoiledOneIsNotLentAndSoRefused() throws IOException {
        try (Case c = sealed(); Extractor extractor = new Extractor()) {
            String sha256 = keep(c, "one lantern");
            c.originals().path(sha256).toFile().setWritable(true);
            Files.writeString(c.originals().path(sha256), "something else");
            assertThat(extractor.read(extractor.lent(c.originals(), sha256), "one.txt", "").status()).isEqualTo(EvidenceStatus.REFUSED);
        }
    }

    @Test
    void oneThatIsSpoiledFarBehindIsNeverLentByHalf() throws IOException {
        try (Case c = sealed(); Extractor extractor = new Extractor()) {
            String sha256 = keep(c, "one lantern\n".repeat(40_000));
            Path original = c.originals().path(sha256);
            byte[] bytes = Files.readAllBytes(original);
            bytes[bytes.length - 1] ^= 1;
            original.toFile().setWritable(true);
            Files.write(original, bytes);
            for (int again = 0; again < 2; again++) {
                Path lent = extractor.lent(c.originals(), sha256);
                assertThat(lent).doesNotExist();
                assertThat(extractor.read(lent, "one.txt", "").status()).isEqualTo(EvidenceStatus.REFUSED);
            }
        }
    }

    @Test
    void whatAKilledProgramWasLentIsWipedByTheProcessThatReadIt() throws Exception {
        Path said = temp.resolve("said.txt");
        Process borrower = Child.start(said, Borrower.class, temp.toString());
        while (!Files.readString(said).contains("\n") && borrower.isAlive()) Thread.sleep(20);
        Path lent = Path.of(Files.readString(said).strip());
        assertThat(lent).exists();
        List<ProcessHandle> readers = borrower.descendants().toList();
        borrower.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        for (ProcessHandle reader : readers) reader.onExit().get(30, TimeUnit.SECONDS);
        assertThat(lent.getParent()).doesNotExist();
        try (Stream<Path> left = Files.list(lent.getParent().getParent())) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith("ibidem-read-" + borrower.pid() + "-"))).isEmpty();
        }
    }

    @Test
    void aProgramThatIsToldToStopWipesWhatItWasLent() throws Exception {
        Path said = temp.resolve("said.txt");
        Process borrower = Child.start(said, Borrower.class, temp.toString());
        Assumptions.assumeTrue(borrower.supportsNormalTermination());
        while (!Files.readString(said).contains("\n") && borrower.isAlive()) Thread.sleep(20);
        Path lent = Path.of(Files.readString(said).strip());
        for (ProcessHandle reader : borrower.descendants().toList()) {
            reader.destroyForcibly();
            reader.onExit().get(30, TimeUnit.SECONDS);
        }
        assertThat(lent).exists();
        borrower.destroy();
        assertThat(borrower.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(lent.getParent()).doesNotExist();
    }

    @Test
    void whatADeadProgramLeftGoesWhenTheNextFolderIsMade() throws IOException {
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        Path left = Files.createTempDirectory(place, "ibidem-read-999999999999-");
        Files.writeString(left.resolve("lent-0-x"), "one lantern");
        Path living = Files.createTempDirectory(place, "ibidem-read-" + ProcessHandle.current().pid() + "-");
        Path made = Scratch.onDisk();
        assertThat(left).doesNotExist();
        assertThat(living).exists();
        Files.delete(living);
        Files.delete(made);
    }

    /** Has a document of a sealed case read, says where it was lent, and waits to be killed. */
    public static final class Borrower {
        private Borrower() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            Path temp = Path.of(args[0]);
            Case c = Case.create(temp.resolve("Borrowed.case"), "Test", Handling.AMBER, Installation.in(temp.resolve("home")), Sealing.random());
            Extractor extractor = new Extractor();
            Path lent = extractor.lent(c.originals(), keep(c, "one lantern"));
            extractor.read(lent, "one.txt", "");
            System.out.println(lent);
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
