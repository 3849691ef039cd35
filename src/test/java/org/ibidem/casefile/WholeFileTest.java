package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.ibidem.message.UserProblem;
import org.ibidem.seal.BrokenSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir Path temp;

    @Test
    void aFileIsReplacedAndNothingElseIsLeftBehind() throws IOException {
        Path file = Files.writeString(temp.resolve("report.pdf"), "old and longer");
        WholeFile.write(file, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        assertThat(temp.toFile().list()).containsExactly("report.pdf");
    }

    @Test
    void whatIsWrittenMayBeReadByWhoeverMayReadAnyNewFileThere() throws IOException {
        Path usual = Files.writeString(temp.resolve("usual"), "x");
        Path written = temp.resolve("report.pdf");
        WholeFile.write(written, new byte[1]);
        if (Files.getFileStore(temp).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(usual));
        }
    }

    @Test
    void aSpoiledDocumentIsNotToldAsAFolderThatCannotBeWritten() {
        Path file = temp.resolve("contract.pdf");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            throw new BrokenSeal("broken", 0, null);
        })).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("file.spoiled"));
        assertThat(temp.toFile().list()).isEmpty();
    }

    @Test
    void aFailureLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(temp.resolve("report.pdf"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write('n');
            throw new IOException("disk full");
        })).isInstanceOf(UserProblem.class).hasMessageContaining("disk full");
        assertThat(file).hasContent("old");
        assertThat(temp.toFile().list()).containsExactly("report.pdf");
    }

    @Test
    void whatAStopInTheMiddleLeftGoesWhenNextSomethingIsWrittenThere() throws IOException {
        Path left = Files.writeString(temp.resolve(".ibidem-5f0c.part"), "half a package");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));
        Path file = temp.resolve("report.pdf");
        WholeFile.write(file, out -> {
            Path own = Path.of(temp.toFile().listFiles((d, n) -> n.endsWith(".part"))[0].getPath());
            Files.setLastModifiedTime(own, FileTime.from(Instant.now().minusSeconds(60)));
            WholeFile.write(temp.resolve("other.pdf"), new byte[1]);
            assertThat(own).as("what is being written stays").exists();
            out.write('n');
        });
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("report.pdf", "other.pdf");
    }
}
