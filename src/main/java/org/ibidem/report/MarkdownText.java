package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.Scripts;
import org.w3c.dom.Element;

/**
 * Prints Markdown (CommonMark with tables). {@code [@E-014, p. 3; @S-230; @R-7]} becomes a footnote, {@code [@N-7]} the name of an entity as the
 * case has it now, {@code [#Two readings]} the number of what is called so ({@link CrossReferences}). A citation that names nothing is left
 * standing and reported. A paragraph {@code : Words} before a table is its caption. HTML in the text is shown as it is written, but
 * {@code <br>}, which ends a line.
 */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
        .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class)).maxOpenBlockParsers(20).build();
    private static final Pattern CITATION = Pattern.compile("\\[(@[^\\[\\]]{1,300})]|" + CrossReferences.REFERENCE);
    private static final Pattern ONE = Pattern.compile("@([ENRS]-\\d{1,9})(?:\\s*,\\s*([^;]{1,80}))?");
    private static final String CAPTION = ": ";
    private static final int LEAST_LETTERS = 7;
    private static final int MOST_LETTERS = 60;
    private final Draft draft;
    private final Markup markup;
    private String place = "";
    private String caption = "";
    private boolean numbered;
    private int paragraphs;

    MarkdownText(Draft draft) {
        this.draft = draft;
        this.markup = draft.markup;
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
            case Paragraph p -> paragraph(parent, p);
            case BulletList l -> children(markup.add(parent, "ul", ""), l);
            case OrderedList l -> children(markup.add(parent, "ol", ""), l);
            case ListItem i -> children(turned(markup.add(parent, "li", ""), i), i);
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

    private void paragraph(Element parent, Paragraph p) {
        if (isCaption(p)) {
            caption = headline(p).substring(CAPTION.length()).strip();
            return;
        }
        Element element = turned(markup.add(parent, "p", leadsToTable(p) ? "lead" : ""), p);
        if (numbered && p.getParent() instanceof Document) markup.add(element, "span", "paragraph-number", ++paragraphs + ". ");
        children(element, p);
    }

    /** Words that mostly run from right to left do so as a whole; one such name at the beginning turns no paragraph. */
    private static Element turned(Element element, Node of) {
        StringBuilder words = new StringBuilder();
        collect(of, words);
        if (Scripts.runsRightToLeft(CITATION.matcher(words).replaceAll(""))) element.setAttribute("dir", "rtl");
        return element;
    }

    /** Whether a table stands right below, which is to be on the same page. */
    private static boolean leadsToTable(Paragraph p) {
        return p.getNext() instanceof TableBlock || p.getNext() instanceof Paragraph next && isCaption(next);
    }

    private static boolean isCaption(Paragraph p) {
        return p.getNext() instanceof TableBlock && p.getFirstChild() instanceof Text text && text.getLiteral().startsWith(CAPTION);
    }

    /** A table whose columns are as wide as their longest cells want, within bounds: shares of the width, or all would be alike. */
    private void table(Element parent, TableBlock table) {
        List<Integer> wants = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) measure(row, wants);
        }
        draft.tableCaption(parent, caption.isEmpty() ? draft.headings.last() : caption);
        caption = "";
        Element element = markup.add(parent, "table", "data");
        Element group = markup.add(element, "colgroup", "");
        int all = wants.stream().mapToInt(Integer::intValue).sum();
        wants.forEach(want -> markup.add(group, "col", "").setAttribute("style", "width:" + want * 100 / all + "%"));
        children(element, table);
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
        draft.headings.add(parent, Math.clamp(h.getLevel(), 2, 3), headline(h));
        while (h.getFirstChild() != null) h.getFirstChild().unlink();
        return parent;
    }

    /** The words of a heading or a caption, with the names of those it mentions. */
    private String headline(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return Mentions.told(words.toString(), draft.target, draft.dossier);
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) words.append(text.getLiteral());
            else collect(child, words);
        }
    }

    /** What a link says and where it leads; an address that is its own words is written once. */
    private void link(Element parent, Link link) {
        StringBuilder words = new StringBuilder();
        collect(link, words);
        if (words.toString().equals(link.getDestination())) {
            markup.url(parent, link.getDestination());
            return;
        }
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
            String before = text.substring(from, m.start());
            boolean reads = m.group(2) != null || Mentions.isFirst(m.group(1));
            markup.text(parent, reads ? before : before.stripTrailing());
            if (m.group(2) == null) cite(parent, m.group(1), m.group());
            else draft.references.add(parent, m.group(2));
            from = m.end();
        }
        markup.text(parent, text.substring(from));
    }

    private void cite(Element parent, String inside, String written) {
        List<Notes.Cited> citations = new ArrayList<>();
        boolean mentioned = false;
        for (String part : inside.split(";")) {
            Matcher one = ONE.matcher(part.strip());
            Ref ref = one.matches() ? Ref.parse(one.group(1)).orElse(null) : null;
            Optional<Entity> thing = ref == null ? Optional.empty() : Mentions.thing(ref, draft.target, draft.dossier);
            List<Notes.Cited> found = ref == null || thing.isPresent() ? List.of() : resolve(ref, one.group(2));
            if (found.isEmpty() && thing.isEmpty()) draft.findings.add(new ReportFinding("PRE-18", place, part.strip()));
            if (mentioned && thing.isPresent()) markup.text(parent, ", ");
            thing.ifPresent(e -> mention(parent, e, one.group(2)));
            mentioned |= thing.isPresent();
            citations.addAll(found);
        }
        if (!citations.isEmpty()) draft.notes.add(parent, citations);
        else if (!mentioned) markup.text(parent, " " + written);
    }

    /** The name of a thing as it is now, or the words that stand for it here; as text, for a link would be read out of its sentence by who copies it. */
    private void mention(Element parent, Entity thing, String words) {
        String name = draft.caption(thing.id());
        markup.text(parent, words == null ? name : words.strip());
    }

    private List<Notes.Cited> resolve(Ref ref, String where) {
        return switch (ref.series()) {
            case N -> List.of();
            case S -> draft.target.byRef(Statement.class, ref).map(List::of).map(draft.notes::proving).orElse(List.of());
            case R -> draft.target.byRef(Entity.class, ref).flatMap(e -> draft.dossier.relation(e.id())).map(r -> draft.notes.proving(r.about())).orElse(List.of());
            case E -> draft.target.byRef(Evidence.class, ref).flatMap(e -> draft.dossier.evidence(e.id()))
                .map(e -> List.of(new Notes.Cited(e, null, where == null ? "" : where.strip(), "", "", false, ""))).orElse(List.of());
        };
    }
}
