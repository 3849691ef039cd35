package org.ibidem.report;

import org.ibidem.report.print.Markup;

/** Keeps tables of a few rows whole: a last row alone on the next page is read as if it were a table of its own. */
final class ShortTables {
    /** A table of more rows is broken over pages. */
    private static final int MOST_ROWS = 9;
    private static final String DATA = "data";

    private ShortTables() {}

    static void keepWhole(Markup markup) {
        Elements.within(markup.body(), "table").stream().filter(table -> table.getAttribute("class").equals(DATA) && Elements.within(table, "tr").size() <= MOST_ROWS)
            .forEach(table -> table.setAttribute("class", DATA + " together"));
    }
}
