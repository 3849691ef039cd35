package org.ibidem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Markup is kept as text and comes back as it was; what does not fit its text is left out. */
class MarkupTest {
    private static final int LENGTH = 500;

    @Provide
    Arbitrary<List<Markup>> markup() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, LENGTH);
        return Combinators.combine(Arbitraries.of(Markup.Kind.class), places, places, Arbitraries.strings())
            .as((kind, a, b, detail) -> new Markup(kind, Math.min(a, b), Math.max(a, b), detail)).list();
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("markup") List<Markup> all) {
        assertThat(Markup.read(Markup.written(all), LENGTH)).isEqualTo(all);
    }

    @Test
    void whatIsNoMarkupOfTheTextIsLeftOut() {
        assertThat(Markup.read("HEADING 0 5 1\nHEADING 3 99 1\nHEADING 4 2 1\nSPELL 0 1\nHEADING x y\n\nLINK -1 2 x", 10))
            .containsExactly(new Markup(Markup.Kind.HEADING, 0, 5, "1"));
    }

    @Test
    void countsInTheJoinedTextOfThePage() {
        UUID document = Ids.next();
        PageText seen = new PageText(Ids.next(), document, 1, TextKind.TEXT_LAYER, "Seen", "HEADING 0 4 1");
        PageText note = new PageText(Ids.next(), document, 1, TextKind.ANNOTATIONS, "Said", "STRONG 0 4 ");
        List<Markup> marked = PageText.marked(List.of(note, seen)).get(1);
        String joined = PageText.joined(List.of(note, seen)).get(1);
        assertThat(marked).extracting(m -> joined.substring(m.start(), m.end())).containsExactly("Seen", "Said");
    }
}
