package org.ibidem.report.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.DraftMark;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a report as CommonMark with tables and footnotes in the reference form, {@code [^1]}. Figures are named where they stand and kept at
 * the end of the file, so that the text can be read as it is. There is no list of contents: a reader of Markdown makes its own.
 */
public final class MarkdownFile {
    private final Manuscript manuscript;
    private final MarkdownLine line = new MarkdownLine();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder figures = new StringBuilder();

    private MarkdownFile(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** The file's bytes, in UTF-8. */
    public static byte[] write(Manuscript manuscript) {
        return new MarkdownFile(manuscript).whole().getBytes(StandardCharsets.UTF_8);
    }

    private String whole() {
        String label = "**" + MarkdownLine.escaped(manuscript.handling().label()) + "**" + (manuscript.draft() ? " **" + MarkdownLine.escaped(DraftMark.WORDS) + "**" : "");
        block("", label);
        flow(manuscript.body(), "");
        line.notes().forEach(note -> block("", note));
        if (!figures.isEmpty()) block("", figures.toString());
        block("", label);
        return out.toString();
    }

    /** Lines set off by an empty one; the prefix stands before each. */
    private void block(String prefix, String text) {
        if (text.isBlank()) return;
        if (!out.isEmpty()) out.append(prefix.stripTrailing()).append('\n');
        text.strip().lines().forEach(l -> out.append(prefix).append(l).append('\n'));
    }

    private void flow(Element parent, String prefix) {
        StringBuilder words = new StringBuilder();
        for (Node child : Manuscript.nodes(parent)) {
            if (child instanceof Element e && Manuscript.isBlock(e)) {
                paragraph(words, prefix);
                element(e, prefix);
            } else words.append(line.of(child));
        }
        paragraph(words, prefix);
    }

    private void paragraph(StringBuilder words, String prefix) {
        block(prefix, MarkdownLine.begun(words.toString().strip()));
        words.setLength(0);
    }

    private void element(Element e, String prefix) {
        if (Manuscript.isOfPages(e) || e.getAttribute("class").equals("contents")) return;
        switch (e.getTagName()) {
            case "h1", "h2", "h3" -> heading(e);
            case "blockquote" -> flow(e, prefix + "> ");
            case "ul", "ol" -> list(e, prefix);
            case "table" -> table(e);
            case "object" -> figure(e);
            default -> flow(e, prefix);
        }
    }

    /** The title is the only heading of the first level. */
    private void heading(Element e) {
        int level = Manuscript.is(e, "cover-title") ? 1 : Integer.parseInt(e.getTagName().substring(1)) + 1;
        block("", "#".repeat(level) + " " + line.inside(e).strip());
    }

    private void list(Element list, String prefix) {
        int number = 0;
        if (!prefix.endsWith("   ") && !out.isEmpty()) out.append(prefix.stripTrailing()).append('\n');
        for (Element item : Manuscript.elements(list)) {
            String mark = list.getTagName().equals("ol") ? ++number + ". " : "- ";
            String words = Manuscript.nodes(item).stream().filter(n -> !Manuscript.isBlock(n)).map(line::of).collect(Collectors.joining()).strip();
            out.append(prefix).append(mark).append(MarkdownLine.begun(words)).append('\n');
            Manuscript.elements(item).stream().filter(Manuscript::isBlock).forEach(e -> element(e, prefix + "   "));
        }
    }

    private void figure(Element object) {
        Drawing drawing = manuscript.drawing(object);
        String name = "figure-" + (Integer.parseInt(object.getAttribute("data-figure")) + 1);
        block("", "![" + MarkdownLine.escaped(drawing.alt()) + "][" + name + "]");
        Optional<byte[]> vectors = drawing.svg().map(s -> s.getBytes(StandardCharsets.UTF_8));
        figures.append('[').append(name).append("]: data:image/").append(vectors.isPresent() ? "svg+xml" : "png").append(";base64,")
            .append(Base64.getEncoder().encodeToString(vectors.orElseGet(() -> drawing.png(Drawing.DENSE)))).append('\n');
    }

    /** Markdown knows no table without a head, so one that has none gets an empty one. */
    private void table(Element table) {
        List<Element> rows = Manuscript.rows(table);
        if (rows.isEmpty()) return;
        boolean headed = rows.getFirst().getParentNode().getNodeName().equals("thead");
        int columns = rows.stream().mapToInt(r -> Manuscript.elements(r).size()).max().orElse(1);
        StringBuilder lines = new StringBuilder(headed ? row(rows.getFirst()) : "|" + "  |".repeat(columns)).append('\n').append("|").append("---|".repeat(columns)).append('\n');
        rows.stream().skip(headed ? 1 : 0).forEach(r -> lines.append(row(r)).append('\n'));
        block("", lines.toString());
    }

    private String row(Element row) {
        return Manuscript.elements(row).stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The lines of a cell; those of boxes within it are lines of their own. */
    private String cell(Element cell) {
        String words = Manuscript.nodes(cell).stream().map(n -> Manuscript.isBlock(n) ? "\n" + line.inside((Element) n) + "\n" : line.of(n)).collect(Collectors.joining()).replace("\\\n", "\n");
        String lines = words.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining("<br>"));
        return cell.getTagName().equals("th") && cell.getParentNode().getParentNode().getNodeName().equals("tbody") && !lines.isEmpty() ? "**" + lines + "**" : lines;
    }
}
