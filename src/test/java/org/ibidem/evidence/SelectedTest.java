package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ibidem.model.Passage;

class SelectedTest {
    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of("a", "조", "😀", "𠀀", " ").list().ofMinSize(1).ofMaxSize(120).map(l -> String.join("", l));
    }

    /** The words around a passage are a part of the page, at most 32 units, and never half a character. */
    @Property(tries = 300)
    void theNeighbourhoodIsOfWholeCharacters(@ForAll("pages") String page, @ForAll @IntRange(max = 200) int at, @ForAll @IntRange(max = 20) int length) {
        int start = page.offsetByCodePoints(0, at % page.codePointCount(0, page.length()));
        int end = page.offsetByCodePoints(start, Math.min(length, page.codePointCount(start, page.length())));
        Passage passage = Selected.words(new UUID(0, 1), 1, start, end, page).passage(new UUID(0, 2));
        assertThat(page.substring(0, start)).endsWith(passage.prefix());
        assertThat(page.substring(end)).startsWith(passage.suffix());
        for (String around : new String[] {passage.prefix(), passage.suffix()}) {
            assertThat(around.length()).isLessThanOrEqualTo(32);
            assertThat(around.codePoints().noneMatch(p -> p >= 0xD800 && p <= 0xDFFF)).isTrue();
        }
        assertThat(passage.prefix().length()).isGreaterThanOrEqualTo(Math.min(31, start));
        assertThat(passage.suffix().length()).isGreaterThanOrEqualTo(Math.min(31, page.length() - end));
    }
}
