package org.ibidem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.junit.jupiter.api.Test;

class OriginsTest {
    /** How many origins sources have, each written as its name and, behind an arrow, its group. */
    private static long origins(String... written) {
        List<Source> sources = Stream.of(written).map(w -> w.split(" <- ", -1)).map(w -> new Source(Ids.next(), w[0], "", SourceKind.MEDIA, Reliability.B, "", w.length > 1 ? w[1] : "")).toList();
        Origins origins = new Origins(sources);
        return sources.stream().map(origins::of).distinct().count();
    }

    @Test
    void sourcesOfOneGroupHaveOneOriginHoweverItIsWritten() {
        assertThat(origins("Daily <- Agency", "Weekly <- agency ", "Monthly")).isEqualTo(2);
    }

    @Test
    void aGroupThatIsCalledAsASourceIsThatSource() {
        assertThat(origins("Reuters", "The Edge <- Reuters", "The Sun <- Reuters")).isEqualTo(1);
        assertThat(origins("Reuters <- UN panel", "The Edge <- Reuters", "The Times <- UN Panel")).as("which itself copies").isEqualTo(1);
    }

    @Test
    void sourcesThatCopyFromEachOtherAreOne() {
        assertThat(origins("Daily <- Weekly", "Weekly <- Daily")).isEqualTo(1);
        assertThat(origins("A <- B", "B <- C", "C <- A", "D <- B", "E")).isEqualTo(2);
        assertThat(origins("Reuters <- Reuters", "The Edge <- Reuters")).isEqualTo(1);
    }

    @Test
    void ofTwoSourcesOfOneNameNobodyKnowsWhichIsCopied() {
        assertThat(origins("Reuters <- February", "Reuters <- March", "The Edge <- Reuters")).isEqualTo(3);
        assertThat(origins("Registry", "Registry")).as("two that only have a name in common").isEqualTo(2);
    }
}
