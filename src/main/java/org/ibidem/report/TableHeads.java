package org.ibidem.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lets the words before a table begin only where its heads and its first row have room too: heads alone at the foot of a page tell nothing. */
final class TableHeads {
    /** What stands before a table and belongs to it. */
    private static final Set<String> WORDS = Set.of("h1", "h2", "h3", "p");
    /** How high a line of such words is with what is between it and the next, and a line of a table, and how wide its letters are, in millimetres. */
    private static final double WORDS_HEIGHT = 11;
    private static final double LINE = 4.2;
    private static final double LETTER = 1.5;
    private static final double TEXT_WIDTH = 164;
    /** A higher row is broken over pages. */
    private static final double MOST = 180;

    private TableHeads() {}

    static void keepWithFirstRow(Markup markup) {
        Elements.within(markup.body(), "table").stream().filter(table -> !Elements.within(table, "thead").isEmpty()).forEach(TableHeads::keep);
    }

    private static void keep(Element table) {
        Element first = null;
        double height = 2 * LINE + firstRow(table);
        for (Node before = table.getPreviousSibling(); before instanceof Element e && belongs(e); before = before.getPreviousSibling()) {
            first = e;
            height += WORDS_HEIGHT;
        }
        if (first != null) first.setAttribute("style", String.format(Locale.ROOT, "-fs-page-break-min-height: %.0fmm", Math.min(height, MOST)));
    }

    /** Whether it never stands at the foot of a page without what comes next. */
    private static boolean belongs(Element e) {
        return WORDS.contains(e.getTagName()) && (e.getTagName().startsWith("h") || List.of("lead", "table-caption").contains(e.getAttribute("class")));
    }

    private static double firstRow(Element table) {
        List<Element> rows = Elements.within(table, e -> e.getTagName().equals("tr") && e.getParentNode().getNodeName().equals("tbody"));
        if (rows.isEmpty()) return 0;
        List<Element> cells = Elements.within(rows.getFirst(), "td");
        List<Element> columns = Elements.within(table, "col");
        return LINE * (1 + IntStream.range(0, Math.min(cells.size(), columns.size())).mapToDouble(i -> lines(cells.get(i), columns.get(i))).max().orElse(1));
    }

    private static double lines(Element cell, Element column) {
        double share = Double.parseDouble(column.getAttribute("style").replaceAll("[^0-9.]", "")) / 100;
        return Elements.within(cell, "div").size() / 2.0 + Math.ceil(cell.getTextContent().length() * LETTER / (TEXT_WIDTH * share));
    }
}
