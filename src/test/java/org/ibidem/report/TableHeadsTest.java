package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibidem.report.print.Markup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where the words before a table may begin. */
class TableHeadsTest {
    private final Markup markup = new Markup("Heads", "en");
    private final Element section = markup.add(markup.body(), "div", "section");

    private void table(String firstRow) {
        Element table = markup.add(section, "table", "data");
        markup.add(markup.add(table, "colgroup", ""), "col", "").setAttribute("style", "width:50%");
        markup.add(markup.add(markup.add(table, "thead", ""), "tr", ""), "th", "", "Known");
        markup.add(markup.add(markup.add(table, "tbody", ""), "tr", ""), "td", "", firstRow);
        TableHeads.keepWithFirstRow(markup);
    }

    private static double room(Element words) {
        return Double.parseDouble("0" + words.getAttribute("style").replaceAll("[^0-9.]", ""));
    }

    @Test
    void theFirstOfThemAsksForRoomForAllAndTheFirstRow() {
        Element before = markup.add(section, "p", "", "Something else.");
        Element heading = markup.add(section, "h2", "", "Others");
        Element lead = markup.add(section, "p", "lead", "They are in a table.");
        table("A row. ".repeat(40));
        assertThat(room(heading)).isBetween(50.0, 80.0);
        assertThat(room(lead)).isZero();
        assertThat(room(before)).isZero();
    }

    @Test
    void aRowThatNoPageHoldsAsksForNoMoreThanAPage() {
        Element heading = markup.add(section, "h2", "", "Others");
        table("A row. ".repeat(4_000));
        assertThat(room(heading)).isEqualTo(180);
    }

    @Test
    void aTableOfHeadsAloneIsKeptToo() {
        Element heading = markup.add(section, "h2", "", "Nothing yet");
        Element table = markup.add(section, "table", "data");
        markup.add(markup.add(markup.add(table, "thead", ""), "tr", ""), "th", "", "Known");
        TableHeads.keepWithFirstRow(markup);
        assertThat(room(heading)).isBetween(15.0, 30.0);
    }
}
