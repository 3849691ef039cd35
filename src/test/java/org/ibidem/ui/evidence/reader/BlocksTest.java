package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.ibidem.ui.evidence.reader.Blocks.Block;
import org.ibidem.ui.evidence.reader.Blocks.Paragraph;
import org.ibidem.ui.evidence.reader.Blocks.Table;
import org.junit.jupiter.api.Test;

/** How a page's text is cut into paragraphs and tables. */
class BlocksTest {
    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph p -> Stream.of(p);
            case Table t -> t.rows().stream().flatMap(List::stream).flatMap(c -> c.paragraphs().stream());
        };
    }

    private static Markup on(String text, Kind kind, String words, String detail) {
        return new Markup(kind, text.indexOf(words), text.indexOf(words) + words.length(), detail);
    }

    private static List<String> words(String text, List<Block> blocks) {
        return blocks.stream().flatMap(BlocksTest::paragraphs).map(p -> text.substring(p.start(), p.end())).toList();
    }

    @Test
    void linesOfOneElementStayTogetherAndOthersApart() {
        String text = "Title\nfirst line\nsecond line\nplain\n\nplain too";
        List<Block> blocks = Blocks.of(text, List.of(on(text, Kind.HEADING, "Title", "1"), on(text, Kind.PARAGRAPH, "first line\nsecond line", "")));
        assertThat(words(text, blocks)).containsExactly("Title", "first line\nsecond line", "plain\n\nplain too");
    }

    @Test
    void anItemHasItsSignAndDepth() {
        String text = "one\ninner\ntwo";
        List<Block> blocks = Blocks.of(text, List.of(on(text, Kind.ITEM, "one\ninner", "1."), on(text, Kind.ITEM, "inner", "•"), on(text, Kind.ITEM, "two", "2.")));
        assertThat(blocks).extracting(b -> ((Paragraph) b).sign() + ((Paragraph) b).items()).containsExactly("1.1", "•2", "2.1");
    }

    @Test
    void aTableIsRowsOfCells() {
        String text = "Before\nShip\tFlag\nGang\tDPRK\nAfter";
        List<Markup> markup = List.of(on(text, Kind.TABLE, "Ship\tFlag\nGang\tDPRK", ""), on(text, Kind.ROW, "Ship\tFlag", ""), on(text, Kind.CELL, "Ship", "head"),
            on(text, Kind.CELL, "Flag", "head"), on(text, Kind.ROW, "Gang\tDPRK", ""), on(text, Kind.CELL, "Gang", ""), on(text, Kind.CELL, "DPRK", ""));
        List<Block> blocks = Blocks.of(text, markup);
        assertThat(blocks).hasSize(3);
        assertThat(((Table) blocks.get(1)).columns()).isEqualTo(2);
        assertThat(words(text, blocks)).containsExactly("Before", "Ship", "Flag", "Gang", "DPRK", "After");
        List<Markup> holed = new ArrayList<>(markup);
        holed.removeLast();
        assertThat(words(text, Blocks.of(text, holed))).as("a table that would lose a word is none").contains("Before\nShip\tFlag\nGang\tDPRK\nAfter");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab \t\n").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<Markup>> markup() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 60);
        return Combinators.combine(Arbitraries.of(Kind.class), places, places).as((kind, a, b) -> new Markup(kind, Math.min(a, b), Math.max(a, b), "1")).list().ofMaxSize(25);
    }

    /** Whatever a document says of its parts, all that can be read is shown, once and in order. */
    @Property
    void noWordIsLostOrShownTwice(@ForAll("texts") String text, @ForAll("markup") List<Markup> markup) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Paragraph p : Blocks.of(text, markup).stream().flatMap(BlocksTest::paragraphs).toList()) {
            assertThat(p.start()).isGreaterThanOrEqualTo(at);
            at = p.end();
            Runs.of(markup, List.of(), p.start(), p.end()).forEach(run -> shown.append(text, run.start(), run.end()));
        }
        assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
}
