package org.ibidem.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is done to links before they are printed. */
class LinksTest {
    private final Markup markup = new Markup("Links", "en");

    private Element link(Element parent, String words) {
        markup.link(parent, "e-1", "proof", words);
        return (Element) parent.getLastChild();
    }

    @Test
    void noLineOfANoteBeginsWithTheSignBehindALink() {
        Element note = markup.add(markup.add(markup.body(), "span", "fn"), "span", Markup.NOTE);
        Element first = link(note, "[E-001]");
        markup.text(note, "; Reuters ");
        Element last = link(note, "[E-002]");
        markup.text(note, ".");
        Element paragraph = markup.add(markup.body(), "p", "");
        Element elsewhere = link(paragraph, "Figure 1");
        markup.text(paragraph, ", below");
        NoteLines.settle(markup.document());
        assertThat(first.getTextContent()).isEqualTo("[E-001];");
        assertThat(last.getTextContent()).isEqualTo("[E-002].");
        assertThat(note.getTextContent()).isEqualTo("[E-001]; Reuters [E-002].");
        assertThat(elsewhere.getTextContent()).isEqualTo("Figure 1");
    }

    @Test
    void whatALinkOfManyLinesSaysOnEachOfThemIsShort() {
        Element longest = link(markup.add(markup.body(), "p", ""), "\uD83D\uDE00".repeat(10_000));
        Element usual = link(markup.add(markup.body(), "p", ""), "Korea Aprokgang Technology Company");
        ReadAloud.prepare(markup.document());
        assertThat(longest.getAttribute("title")).endsWith("…").hasSizeLessThanOrEqualTo(301);
        assertThat(usual.getAttribute("title")).isEqualTo("Korea Aprokgang Technology Company");
    }
}
