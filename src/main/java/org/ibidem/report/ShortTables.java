package org.ibidem.report;

import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keeps tables of a few rows whole: a last row alone on the next page is read as if it were a table of its own. */
final class ShortTables {
    /** A table of more rows is broken over pages. */
    private static final int MOST_ROWS = 9;
    private static final String DATA = "data";

    private ShortTables() {}

    static void keepWhole(Markup markup) {
        NodeList tables = markup.body().getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getAttribute("class").equals(DATA) && table.getElementsByTagName("tr").getLength() <= MOST_ROWS) table.setAttribute("class", DATA + " together");
        }
    }
}
