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

    private Path outside(String text) throws Exception {
        return Files.writeString(Files.createDirectories(folder.resolve("incoming-outside")).resolve("file"), text);
    }

    @Test
    void whatArrivesIsTheCasesOwnOnlyOnceItIsSettled() throws Exception {
        try (Arrival arrival = originals.arrival()) {
            String sha256 = arrival.keep(outside("evidence"));
            assertThat(originals.has(sha256)).isFalse();
            assertThat(arrival.holding(sha256).path(sha256)).hasContent("evidence");
            arrival.settle();
            arrival.registered();
            assertThat(arrival.holding(sha256)).isSameAs(originals);
            assertThat(originals.path(sha256)).hasContent("evidence");
        }
        originals.sweep(List::of);
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatArrivedTwiceStaysWhenOneOfTheTwoIsGivenUp() throws Exception {
        String sha256;
        try (Arrival first = originals.arrival(); Arrival second = originals.arrival()) {
            sha256 = first.keep(outside("evidence"));
            second.keep(outside("evidence"));
            second.settle();
            second.registered();
        }
        originals.sweep(List::of);
        assertThat(files()).containsExactly(originals.path(sha256));
    }

    @Test
    void whatAStopLeftBeforeItWasSettledIsRemoved() throws Exception {
        originals.arrival().keep(outside("evidence"));
        originals.sweep(List::of);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasSettledBeforeAStopStaysOnlyWhenTheCaseNamesIt() throws Exception {
        String sha256 = settledAndLeft();
        originals.sweep(() -> List.of(sha256));
        assertThat(files()).containsExactly(originals.path(sha256));
        originals.destroy(sha256);
        settledAndLeft();
        originals.sweep(List::of);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasSettledInAChangeThatFailedStaysOnlyWhenTheCaseNamesIt() throws Exception {
        String sha256;
        try (Arrival arrival = originals.arrival()) {
            sha256 = arrival.keep(outside("evidence"));
            arrival.settle();
        }
        originals.sweep(() -> List.of(sha256));
        assertThat(files()).as("another brought the same").containsExactly(originals.path(sha256));
        originals.destroy(sha256);
        try (Arrival arrival = originals.arrival()) {
            arrival.keep(outside("evidence"));
            arrival.settle();
        }
        originals.sweep(List::of);
        assertThat(files()).isEmpty();
    }

    private String settledAndLeft() throws Exception {
        Arrival arrival = originals.arrival();
        String sha256 = arrival.keep(outside("evidence"));
        arrival.settle();
        return sha256;
    }

    @Test
    void whatAStopLeftHalfCopiedIsRemoved() throws Exception {
        String sha256 = keep("evidence");
        Files.writeString(folder.resolve("incoming-123.tmp"), "evid");
        originals.sweep(List::of);
        assertThat(files()).containsExactly(originals.path(sha256));
    }
}
