package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.ibidem.evidence.Comparison.Kind;
import org.ibidem.evidence.Comparison.Row;
import org.ibidem.evidence.Comparison.Span;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static TreeMap<Integer, String> pages(String... texts) {
        TreeMap<Integer, String> pages = new TreeMap<>();
        for (int i = 0; i < texts.length; i++) pages.put(i + 1, texts[i]);
        return pages;
    }

    @Test
    void whatWasChangedAddedAndTakenAwayStandsBesideWhatItWas() {
        List<Row> rows = Comparison.of(pages("About us\nGlocom sells  radios in Malaysia\nCall us", "Made in 2016"),
            pages("About us\nGlocom sells radios in Pyongyang\nCall us", "New page\nMade in 2016"));
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.SAME, Kind.CHANGED, Kind.SAME, Kind.ONLY_RIGHT, Kind.SAME);
        Row changed = rows.get(1);
        Span left = changed.left().differing().getFirst();
        assertThat(changed.left().differing()).hasSize(1);
        assertThat(changed.left().text().substring(left.start(), left.end())).isEqualTo("Malaysia");
        Span right = changed.right().differing().getFirst();
        assertThat(changed.right().text().substring(right.start(), right.end())).isEqualTo("Pyongyang");
        assertThat(rows.get(3).right().page()).isEqualTo(2);
    }

    @Test
    void aChangedLineStandsBesideTheOneItIsMostLike() {
        List<Row> rows = Comparison.of(pages("Based in Kuala Lumpur\nOur director is Kim\nCall 2166 7777 or mail info@glocom.test\nmore"),
            pages("Based in Singapore\nCall 2166 7777 or mail sales@glocom.test\nAll rights reserved"));
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.CHANGED, Kind.ONLY_LEFT, Kind.CHANGED, Kind.CHANGED);
        Row call = rows.get(2);
        assertThat(call.left().differing()).extracting(s -> call.left().text().substring(s.start(), s.end())).containsExactly("info");
        assertThat(call.right().differing()).extracting(s -> call.right().text().substring(s.start(), s.end())).containsExactly("sales");
    }

    @Test
    void blanksAndEmptyLinesMakeNoDifference() {
        assertThat(Comparison.of(pages("one  two \n\n three"), pages("one two\nthree"))).extracting(Row::kind).containsOnly(Kind.SAME);
    }

    @Property(tries = 200)
    void eachTextCanBeReadWholeFromItsSide(@ForAll @Size(max = 12) List<@Size(max = 3) List<Boolean>> a, @ForAll @Size(max = 12) List<@Size(max = 3) List<Boolean>> b) {
        String left = text(a);
        String right = text(b);
        List<Row> rows = Comparison.of(pages(left), pages(right));
        assertThat(rows.stream().filter(r -> r.left() != null).map(r -> r.left().text()).collect(Collectors.joining("\n"))).isEqualTo(left);
        assertThat(rows.stream().filter(r -> r.right() != null).map(r -> r.right().text()).collect(Collectors.joining("\n"))).isEqualTo(right);
        assertThat(rows).allMatch(r -> r.kind() != Kind.SAME || r.left().text().equals(r.right().text()));
    }

    /** Lines of few different words, so that many are alike. */
    private static String text(List<List<Boolean>> lines) {
        return lines.stream().map(l -> "x" + l.stream().map(w -> w ? " ja" : " nein").collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }
}
