package org.ibidem.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Words within a line of Markdown: text that means nothing but itself, emphasis, addresses, and calls of footnotes, which it keeps. */
final class MarkdownLine {
    private static final Pattern STEERING = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    /** What would begin a heading, a list, a rule or a quotation at the start of a line. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{0,9})([#+=.)-])");
    private static final Pattern ACCENTS = Pattern.compile("`+");
    private final List<String> notes = new ArrayList<>();

    /** The footnotes called so far, as they are defined. */
    List<String> notes() {
        return notes;
    }

    static String escaped(String text) {
        return STEERING.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /** A line that begins a paragraph, not something else. */
    static String begun(String line) {
        return BEGINNING.matcher(line).replaceFirst("$1\\\\$2");
    }

    String inside(Element parent) {
        StringBuilder words = new StringBuilder();
        Manuscript.nodes(parent).forEach(n -> words.append(of(n)));
        return words.toString();
    }

    String of(Node node) {
        if (!(node instanceof Element e)) return escaped(node.getTextContent());
        return switch (e.getTagName()) {
            case "b" -> marked(inside(e), "**");
            case "i" -> marked(inside(e), "*");
            case "code" -> code(e.getTextContent().replaceAll("\\s+", " "), isInCell(e));
            case "br" -> "\\\n";
            case "a" -> Manuscript.is(e, "url") ? "<" + e.getTextContent() + ">" : inside(e);
            default -> Manuscript.is(e, "fn") ? call(e) : Manuscript.is(e, "num") ? inside(e) + " " : inside(e);
        };
    }

    /** Code stands as it is, between more accents than any it has itself; only a stroke would end the cell of a table. */
    private static String code(String words, boolean inCell) {
        int most = ACCENTS.matcher(words).results().mapToInt(m -> m.group().length()).max().orElse(0);
        String blank = words.startsWith("`") || words.endsWith("`") ? " " : "";
        String mark = "`".repeat(most + 1);
        return mark + blank + (inCell ? words.replace("|", "\\|") : words) + blank + mark;
    }

    private static boolean isInCell(Node node) {
        return node != null && (node.getNodeName().equals("td") || node.getNodeName().equals("th") || isInCell(node.getParentNode()));
    }

    private String call(Element note) {
        int number = notes.size() + 1;
        notes.add("");
        notes.set(number - 1, "[^" + number + "]: " + inside(note).strip());
        return "[^" + number + "]";
    }

    /** Marks must touch the words they are about. */
    private static String marked(String words, String mark) {
        String inner = words.strip();
        if (inner.isEmpty()) return words;
        int at = words.indexOf(inner);
        return words.substring(0, at) + mark + inner + mark + words.substring(at + inner.length());
    }
}
