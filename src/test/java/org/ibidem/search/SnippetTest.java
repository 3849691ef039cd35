package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SnippetTest {
    private static final int WINDOW = 160;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("alpha", "beta", "gamma", "Alpha", "filler words between them that are not looked for at all").list().ofMinSize(1).ofMaxSize(40)
            .map(words -> String.join(" ", words));
    }

    private static List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        for (String word : List.of("alpha", "beta", "gamma")) {
            String all = text.toLowerCase(java.util.Locale.ROOT);
            for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) places.add(new Span(at, at + word.length()));
        }
        return places;
    }

    private static int distinct(String text, List<Span> places, int from) {
        Set<String> words = new HashSet<>();
        for (Span s : places) if (s.start() >= from && s.start() < from + WINDOW) words.add(text.substring(s.start(), s.end()).toLowerCase(java.util.Locale.ROOT));
        return words.size();
    }

    @Property(tries = 300)
    void theBestPlaceIsTheFirstWithMostDifferentWordsAfterIt(@ForAll("texts") String text) {
        List<Span> places = places(text);
        if (places.isEmpty()) return;
        Span best = Snippet.of(text, places).best();
        int most = places.stream().mapToInt(s -> distinct(text, places, s.start())).max().orElseThrow();
        assertThat(distinct(text, places, best.start())).isEqualTo(most);
        assertThat(places).filteredOn(s -> distinct(text, places, s.start()) == most).allSatisfy(s -> assertThat(s.start()).isGreaterThanOrEqualTo(best.start()));
    }

    @Test
    void aSnippetEndsWithAWholeWord() {
        String text = "alpha " + "word ".repeat(60);
        assertThat(Snippet.of(text, List.of(new Span(0, 5))).text()).endsWith(" word");
        assertThat(Snippet.of("alpha", List.of(new Span(0, 5))).text()).isEqualTo("alpha");
    }

    /** Looking at every pair of places would take hours. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPageFullOfPlacesIsReadInOnePass() {
        String text = "kim ".repeat(400_000);
        List<Span> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at += 4) places.add(new Span(at, at + 3));
        assertThat(Snippet.of(text, places).best()).isEqualTo(new Span(0, 3));
    }
}
