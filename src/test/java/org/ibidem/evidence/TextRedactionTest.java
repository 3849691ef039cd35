package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibidem.evidence.extract.Recipe;
import org.junit.jupiter.api.Test;

/** A text copy in which chosen words are gone. */
class TextRedactionTest {
    private static Recipe.Part part(int page, int start, int end) {
        return new Recipe.Part(page, start, end, null);
    }

    @Test
    void wordsOfAnyPageAreReplacedWhateverTheirLength() {
        SortedMap<Integer, String> pages = new TreeMap<>(java.util.Map.of(1, "Agent Kim met\n", 2, "Ray in Seoul"));
        assertThat(TextRedaction.of(pages, List.of(part(2, 0, 3), part(1, 6, 9)))).isEqualTo("Agent █████ met\n█████ in Seoul");
    }

    @Test
    void whatStandsBehindThePageIsNotInTheCopyAtAll() {
        assertThat(TextRedaction.of(new TreeMap<>(java.util.Map.of(1, "Agent Kim")), List.of(part(1, 10, 30)))).isEqualTo("Agent Kim");
    }

    /** Of overlapping and touching parts nothing stays, and nothing else goes. */
    @Property
    void whatWasChosenIsGoneAndTheRestStays(@ForAll @Size(max = 8) List<@IntRange(max = 59) Integer> starts, @ForAll @IntRange(min = 1, max = 20) int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) text.append((char) ('\u4e00' + i));
        List<Recipe.Part> parts = starts.stream().map(s -> part(1, s, Math.min(60, s + length))).toList();
        String left = TextRedaction.of(new TreeMap<>(java.util.Map.of(1, text.toString())), parts);
        for (int i = 0; i < 60; i++) {
            int at = i;
            assertThat(left.indexOf(text.charAt(i)) < 0).isEqualTo(parts.stream().anyMatch(p -> p.start() <= at && at < p.end()));
        }
    }
}
