package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
    private static final int FILES = 12;
    @TempDir Path temp;

    /** The most that were read or being read and not yet fetched, where each has so many characters. */
    private int most(int chars) throws Exception {
        String text = "x".repeat(chars);
        List<Path> files = IntStream.range(0, FILES).mapToObj(i -> Path.of("file-" + i)).toList();
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> fetched = new ArrayList<>();
        try (Case c = Case.create(temp.resolve("T.case"), "T", Handling.AMBER, Installation.in(temp.resolve("home")));
                ReadAhead ahead = new ReadAhead(files, (file, extractor) -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return new Arrived(family(file.toString(), text), c.originals().arrival());
                })) {
            for (int i = 0; i < FILES; i++) {
                try (Arrived next = ahead.next()) {
                    fetched.add(next.family().kept().name());
                }
                Thread.sleep(30); // lets it read as far ahead as it would
                held.decrementAndGet();
            }
        }
        assertThat(fetched).containsExactlyElementsOf(files.stream().map(Path::toString).toList());
        return most.get();
    }

    private static Family family(String name, String text) {
        return new Family(Kept.file(name, 1, "0".repeat(64), null), new Extracted("text/plain", EvidenceStatus.OK, "", Extracted.About.NOTHING,
            new Extracted.Content(1, List.of(new Extracted.Part(1, TextKind.TEXT_LAYER, text, List.of())), List.of())), List.of(), 0);
    }

    @Test
    void smallOnesAreReadFarAhead() throws Exception {
        assertThat(most(10)).isEqualTo(FILES);
    }

    @Test
    void fewLargeOnesWaitInMemoryAndTheyComeInTheirOrder() throws Exception {
        assertThat(most(11_000_000)).isBetween(2, 4);
    }
}
