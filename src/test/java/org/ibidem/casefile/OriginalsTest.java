package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.seal.Cover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {
    @TempDir Path folder;
    private Originals originals;

    @BeforeEach
    void open() {
        originals = new Originals(folder, Cover.NONE);
    }

    private String keep(String text) throws Exception {
        return originals.keep(new ByteArrayInputStream(text.getBytes()));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theSameBytesAreKeptOnceAndNeverWrittenOver() throws Exception {
        String sha256 = keep("evidence");
        Object first = Files.getLastModifiedTime(originals.path(sha256));
        assertThat(keep("evidence")).isEqualTo(sha256);
        assertThat(files()).containsExactly(originals.path(sha256));
        assertThat(Files.getLastModifiedTime(originals.path(sha256))).isEqualTo(first);
        assertThat(Files.isWritable(originals.path(sha256)) && !"root".equals(System.getProperty("user.name"))).isFalse();
    }

    @Test
    void aSpoiledCopyIsHealedByKeepingTheDocumentAgain() throws Exception {
        String sha256 = keep("evidence");
        originals.path(sha256).toFile().setWritable(true);
        Files.writeString(originals.path(sha256), "evidencE");
        assertThat(keep("evidence")).isEqualTo(sha256);
        assertThat(originals.path(sha256)).hasContent("evidence");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatAStopLeftHalfCopiedIsRemoved() throws Exception {
        String sha256 = keep("evidence");
        Files.writeString(folder.resolve("incoming-123.tmp"), "evid");
        originals.sweep();
        assertThat(files()).containsExactly(originals.path(sha256));
    }
}
