package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.junit.jupiter.api.Test;

/** What readers say the parts of a text are: the words of a page of the web, of Markdown, and how pages cut them. */
class MarkedTextTest {
    private static Written html(String page) throws Exception {
        return HtmlText.read(page.getBytes(StandardCharsets.UTF_8)).words();
    }

    /** {@code KIND[detail] words}, a line each; a line end in the words is a slash. */
    private static String said(Written written) {
        return written.markup().stream().map(m -> m.kind() + (m.detail().isEmpty() ? " " : "[" + m.detail() + "] ")
            + written.text().substring(m.start(), m.end()).replace('\n', '/')).collect(Collectors.joining("\n"));
    }

    @Test
    void theElementsOfAPageAreKeptBesideItsWords() throws Exception {
        Written page = html("""
            <html><body><h1>Shadow   sector</h1><p>It <b>says <i>so</i></b>, see <a href="https://a.test/?q=1">the
            register</a>.</p><ol><li>One<ul><li>Inner</li></ul></li><li>Two</li></ol><blockquote><p>Quoted</p></blockquote>
            <script>alert(1)</script><img src="http://tracker.test/x.png" alt="A ship"></body></html>""");
        assertThat(page.text()).isEqualTo("Shadow sector\nIt says so, see the register.\nOne\nInner\nTwo\nQuoted");
        assertThat(said(page).lines()).containsExactly("HEADING[1] Shadow sector", "PARAGRAPH It says so, see the register.", "STRONG says so", "EMPHASIS so",
            "LINK[https://a.test/?q=1] the register", "ITEM[1.] One/Inner", "ITEM[•] Inner", "ITEM[2.] Two", "QUOTE Quoted", "PARAGRAPH Quoted", "IMAGE[A ship] ");
    }

    @Test
    void aTableKeepsItsRowsAndCells() throws Exception {
        Written page = html("<table><tr><th>Ship</th><th>Flag</th></tr><tr><td>Chong Chon Gang</td><td>DPRK</td></tr></table>");
        assertThat(said(page).lines().filter(l -> l.startsWith("CELL"))).containsExactly("CELL[head] Ship", "CELL[head] Flag", "CELL Chong Chon Gang", "CELL DPRK");
    }

    @Test
    void whatIsPreformattedKeepsItsLines() throws Exception {
        assertThat(html("<p>Before</p><pre>one\n  two\n</pre><p>After</p>").text()).isEqualTo("Before\none\n  two\nAfter");
    }

    @Test
    void markdownKeepsItsTextToTheLetter() {
        String text = "# Offer\n\nA **firm** price, see [list](http://a.test/l).\n\n> said before\n\n- one\n- two\n\n```\ncode\n```\n";
        Written read = MarkdownText.read(text);
        assertThat(read.text()).isEqualTo(text);
        assertThat(said(read)).contains("HEADING[1] # Offer", "SIGN # ", "STRONG **firm**", "LINK[http://a.test/l] [list](http://a.test/l)", "QUOTE > said before",
            "ITEM - one", "PREFORMATTED ```/code/```");
    }

    @Test
    void aPageBreakCutsWhatGoesOnOverIt() {
        String line = "word ".repeat(20).strip() + "\n";
        String text = line.repeat(80).strip();
        Extracted cut = TextPages.cut(new Written(text, List.of(new Markup(Kind.QUOTE, 0, text.length(), ""), new Markup(Kind.STRONG, text.length() - 4, text.length(), ""))),
            Extracted.About.NOTHING);
        assertThat(cut.parts()).hasSize(3).allSatisfy(p -> assertThat(p.markup().getFirst()).isEqualTo(new Markup(Kind.QUOTE, 0, p.text().length(), "")));
        Extracted.Part last = cut.parts().getLast();
        assertThat(last.markup().getLast()).isEqualTo(new Markup(Kind.STRONG, last.text().length() - 4, last.text().length(), ""));
        assertThat(cut.parts().getFirst().markup()).hasSize(1);
    }

    /** Whatever blanks and line ends are written and taken away again, markup lies on the words it was opened for. */
    @Property
    void markupStaysOnItsWords(@ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'h') Character> steps) {
        MarkedText text = new MarkedText();
        int strong = 0;
        for (char step : steps) {
            switch (step) {
                case 'a' -> text.append(" \u00A0");
                case 'b' -> text.append("\n");
                case 'c' -> text.append("\r\n");
                case 'd' -> text.trimBlanks();
                case 'e' -> text.append("\t");
                case 'f' -> text.append("plain");
                default -> {
                    text.open(Kind.STRONG, "");
                    text.append(step == 'g' ? " " : "\n \n");
                    text.append("STRONG ");
                    text.close();
                    strong++;
                }
            }
        }
        Written written = text.written();
        assertThat(written.text()).doesNotContain(" \n", "\n\n\n", "\r").isEqualTo(written.text().strip());
        assertThat(written.markup()).hasSize(strong).allSatisfy(m -> assertThat(written.text().substring(m.start(), m.end()).strip()).isEqualTo("STRONG"));
    }
}
