package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/** A page's text as paragraphs and tables under each other, by its markup. Each word is in exactly one of them, in the order of the text. */
final class Blocks {
    private static final Set<Kind> OF_LINES = Set.of(Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM, Kind.PREFORMATTED, Kind.FIELD, Kind.TARGET);
    /** A cell with more words than this is no cell but a part of the page that someone placed by a table. */
    private static final int LARGEST_CELL = 900;
    private final String text;
    private final List<Markup> markup;
    private final List<Block> blocks = new ArrayList<>();

    /** A part of the page with the words from one place to another. */
    sealed interface Block {
        int start();

        int end();
    }

    /**
     * Lines that belong together; {@code what} they are, {@code null} for lines that are no more than lines. {@code items} tells how deep they
     * are in lists, {@code quotes} in quotations; {@code sign} is what stands before the item that begins here.
     */
    record Paragraph(int start, int end, Markup what, int items, int quotes, String sign) implements Block {
        boolean is(Kind kind) {
            return what != null && what.kind() == kind;
        }
    }

    /** A table, row by row. */
    record Table(int start, int end, List<List<Cell>> rows) implements Block {
        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** A cell of a table; {@code head} when it heads others. */
    record Cell(boolean head, List<Paragraph> paragraphs) {
        int letters() {
            return paragraphs.stream().mapToInt(p -> p.end() - p.start()).max().orElse(0);
        }
    }

    private Blocks(String text, List<Markup> markup) {
        this.text = text;
        this.markup = markup;
    }

    /** The parts of this page. The markup may be in any order and lie outside of the text where it likes. */
    static List<Block> of(String text, List<Markup> markup) {
        List<Markup> within = markup.stream().filter(m -> m.isWithin(text.length())).sorted(Markup.OUTER_FIRST).toList();
        Blocks made = new Blocks(text, within);
        made.cut();
        return List.copyOf(made.blocks);
    }

    private void cut() {
        int done = 0;
        for (Markup table : markup) {
            if (table.kind() != Kind.TABLE || table.start() < done) continue;
            Table rows = table(table);
            if (!isTable(rows)) continue;
            blocks.addAll(paragraphs(done, table.start()));
            blocks.add(rows);
            done = table.end();
        }
        blocks.addAll(paragraphs(done, text.length()));
    }

    private Table table(Markup table) {
        List<Markup> rows = inside(Kind.ROW, table);
        return new Table(table.start(), table.end(), rows.stream().map(row -> inside(Kind.CELL, row).stream().map(this::cell).toList()).filter(r -> !r.isEmpty()).toList());
    }

    private List<Markup> inside(Kind kind, Markup outer) {
        return markup.stream().filter(m -> m.kind() == kind && m.start() >= outer.start() && m.end() <= outer.end()).toList();
    }

    private Cell cell(Markup cell) {
        return new Cell(cell.detail().equals("head"), paragraphs(cell.start(), cell.end()));
    }

    /** Whether it reads as a table, and holds every word that is in it once; pages laid out by tables within tables do not. */
    private boolean isTable(Table table) {
        int at = table.start();
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                for (Paragraph p : cell.paragraphs()) {
                    if (p.start() < at || p.end() - p.start() > LARGEST_CELL || !text.substring(at, p.start()).isBlank()) return false;
                    at = p.end();
                }
            }
        }
        return table.columns() > 1 && at <= table.end() && text.substring(at, table.end()).isBlank();
    }

    /** The lines from one place to another; those of one element are together. */
    private List<Paragraph> paragraphs(int from, int to) {
        List<Paragraph> found = new ArrayList<>();
        Paragraph running = null;
        for (int start = from; start < to; ) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end > to) end = to;
            Paragraph line = line(start, end);
            running = running != null && belongs(running, line) ? joined(running, line) : line;
            if (!found.isEmpty() && found.getLast().start() == running.start()) found.removeLast();
            found.add(running);
            start = end + 1;
        }
        return found.stream().map(this::stripped).filter(p -> p.end() > p.start()).toList();
    }

    private static boolean belongs(Paragraph running, Paragraph line) {
        return running.what() == line.what() && running.quotes() == line.quotes() && running.items() == line.items() && line.sign().isEmpty();
    }

    private static Paragraph joined(Paragraph running, Paragraph line) {
        return new Paragraph(running.start(), line.end(), running.what(), running.items(), running.quotes(), running.sign());
    }

    private Paragraph line(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) first++;
        Markup what = null;
        int items = 0;
        int quotes = 0;
        String sign = "";
        for (Markup m : markup) {
            if (m.start() > first || !m.holds(first)) continue;
            if (OF_LINES.contains(m.kind())) what = m;
            if (m.kind() == Kind.QUOTE) quotes++;
            if (m.kind() != Kind.ITEM) continue;
            items++;
            sign = m.start() >= start ? m.detail() : "";
        }
        return new Paragraph(start, end, what, items, quotes, sign);
    }

    /** Without empty lines around it; the first line keeps the blanks before it, for someone laid it out so. */
    private Paragraph stripped(Paragraph p) {
        int start = p.start();
        int end = p.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        for (int i = start; i < end && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') start = i + 1;
        }
        return new Paragraph(start, end, p.what(), p.items(), p.quotes(), p.sign());
    }
}
