package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/**
 * Prints Markdown (CommonMark with tables). {@code [@E-014, p. 3; @S-230; @R-7]} becomes a footnote; a citation that names nothing is left
 * standing and reported. HTML in the text is shown as it is written, but {@code <br>}, which ends a line.
 */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
        .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class)).maxOpenBlockParsers(20).build();
    private static final Pattern CITATION = Pattern.compile("\\[(@[^\\[\\]]{1,300})]");
    private static final Pattern ONE = Pattern.compile("@([ERS]-\\d{1,9})(?:\\s*,\\s*([^;]{1,80}))?");
    /** A table of so few rows is not broken over pages. */
    private static final int MOST_TOGETHER = 9;
    private static final int LEAST_LETTERS = 7;
    private static final int MOST_LETTERS = 60;
    private final Markup markup;
    private final Headings headings;
    private final Notes notes;
    private final Case target;
    private final Dossier dossier;
    private final List<ReportFinding> findings;
    private String place = "";
    private boolean numbered;
    private int paragraphs;

    MarkdownText(Markup markup, Headings headings, Notes notes, Case target, Dossier dossier, List<ReportFinding> findings) {
        this.markup = markup;
        this.headings = headings;
        this.notes = notes;
        this.target = target;
        this.dossier = dossier;
        this.findings = findings;
    }

    /** Prints a text that belongs to a block of this title. */
    void print(Element parent, String markdown, String blockTitle) {
        place = blockTitle;
        children(parent, PARSER.parse(markdown));
    }

    private void children(Element parent, Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) words.append(text.getLiteral());
            else if (child instanceof HtmlInline html && !isLineEnd(html)) words.append(html.getLiteral());
            else if (child instanceof SoftLineBreak) words.append(' ');
            else {
                flush(parent, words);
                node(parent, child);
            }
        }
        flush(parent, words);
    }

    /** The only mark of HTML that means something: without it no cell of a table could have two lines. */
    private static boolean isLineEnd(HtmlInline html) {
        return html.getLiteral().matches("(?i)<br\\s*/?>");
    }

    private void node(Element parent, Node node) {
        switch (node) {
            case Heading h -> children(heading(parent, h), h);
            case Paragraph p when p.getParent() instanceof ListItem -> children(parent, p);
            case Paragraph p -> paragraph(markup.add(parent, "p", ""), p);
            case BulletList l -> children(markup.add(parent, "ul", ""), l);
            case OrderedList l -> children(markup.add(parent, "ol", ""), l);
            case ListItem i -> children(markup.add(parent, "li", ""), i);
            case BlockQuote q -> children(markup.add(parent, "blockquote", ""), q);
            case Emphasis e -> children(markup.add(parent, "i", ""), e);
            case StrongEmphasis e -> children(markup.add(parent, "b", ""), e);
            case Code c -> markup.add(parent, "code", "", c.getLiteral());
            case HardLineBreak b -> markup.add(parent, "br", "");
            case HtmlInline h -> markup.add(parent, "br", "");
            case Link l -> link(parent, l);
            case TableBlock t -> table(parent, t);
            case TableHead t -> children(markup.add(parent, "thead", ""), t);
            case TableBody t -> children(markup.add(parent, "tbody", ""), t);
            case TableRow t -> children(markup.add(parent, "tr", ""), t);
            case TableCell t -> children(markup.add(parent, t.isHeader() ? "th" : "td", ""), t);
            default -> children(parent, node);
        }
    }

    /** From now on each paragraph that stands by itself has a number. */
    void numberParagraphs() {
        numbered = true;
    }

    private void paragraph(Element element, Paragraph p) {
        if (numbered && p.getParent() instanceof Document) markup.add(element, "span", "paragraph-number", ++paragraphs + ". ");
        children(element, p);
    }

    /** A table whose columns are as wide as their longest cells want, within bounds: shares of the width, or all would be alike. */
    private void table(Element parent, TableBlock table) {
        List<Integer> wants = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) measure(row, wants);
        }
        Element element = markup.add(parent, "table", rows(table) <= MOST_TOGETHER ? "data together" : "data");
        Element group = markup.add(element, "colgroup", "");
        int all = wants.stream().mapToInt(Integer::intValue).sum();
        wants.forEach(want -> markup.add(group, "col", "").setAttribute("style", "width:" + want * 100 / all + "%"));
        children(element, table);
    }

    private static int rows(TableBlock table) {
        int rows = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) rows++;
        }
        return rows;
    }

    private static void measure(Node row, List<Integer> wants) {
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            StringBuilder words = new StringBuilder();
            collect(cell, words);
            int want = Math.clamp(CITATION.matcher(words).replaceAll("").length(), LEAST_LETTERS, MOST_LETTERS);
            if (column == wants.size()) wants.add(want);
            else wants.set(column, Math.max(wants.get(column), want));
            column++;
        }
    }

    /** The words of a heading are needed whole for the contents, so its inner markup is not kept. */
    private Element heading(Element parent, Heading h) {
        StringBuilder words = new StringBuilder();
        collect(h, words);
        headings.add(parent, Math.clamp(h.getLevel(), 2, 3), words.toString());
        while (h.getFirstChild() != null) h.getFirstChild().unlink();
        return parent;
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) words.append(text.getLiteral());
            else collect(child, words);
        }
    }

    private void link(Element parent, Link link) {
        children(parent, link);
        if (!link.getDestination().startsWith("#")) {
            markup.text(parent, " (");
            markup.url(parent, link.getDestination());
            markup.text(parent, ")");
        }
    }

    private void flush(Element parent, StringBuilder words) {
        String text = words.toString();
        words.setLength(0);
        Matcher m = CITATION.matcher(text);
        int from = 0;
        while (m.find()) {
            markup.text(parent, text.substring(from, m.start()).stripTrailing());
            cite(parent, m.group(1), m.group());
            from = m.end();
        }
        markup.text(parent, text.substring(from));
    }

    private void cite(Element parent, String inside, String written) {
        List<Notes.Cited> citations = new ArrayList<>();
        for (String part : inside.split(";")) {
            Matcher one = ONE.matcher(part.strip());
            List<Notes.Cited> found = one.matches() ? resolve(one.group(1), one.group(2)) : List.of();
            if (found.isEmpty()) findings.add(new ReportFinding("PRE-18", place, part.strip()));
            citations.addAll(found);
        }
        if (citations.isEmpty()) markup.text(parent, " " + written);
        else notes.add(parent, citations);
    }

    private List<Notes.Cited> resolve(String reference, String where) {
        Ref ref = Ref.parse(reference).orElse(null);
        if (ref == null) return List.of();
        if (ref.series() == Ref.Series.S) return target.byRef(Statement.class, ref).map(List::of).map(notes::proving).orElse(List.of());
        if (ref.series() == Ref.Series.R) {
            return target.byRef(Entity.class, ref).flatMap(e -> dossier.relation(e.id())).map(r -> notes.proving(r.about())).orElse(List.of());
        }
        return target.byRef(Evidence.class, ref).flatMap(e -> dossier.evidence(e.id()))
            .map(e -> List.of(new Notes.Cited(e, null, where == null ? "" : where.strip(), "", "", false, ""))).orElse(List.of());
    }
}
