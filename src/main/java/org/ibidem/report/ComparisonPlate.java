package org.ibidem.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.evidence.Comparison;
import org.ibidem.evidence.Comparison.Kind;
import org.ibidem.evidence.Comparison.Line;
import org.ibidem.evidence.Comparison.Row;
import org.ibidem.evidence.Comparison.Span;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;

/** Two documents, or two captures of one page, compared in a section of the report: the lines that differ beside each other, each document cited. */
public final class ComparisonPlate {
    private static final Messages MESSAGES = Messages.of(ComparisonPlate.class);
    private static final int MOST_ROWS = 60;
    private static final Pattern STEERING = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+|!~-]");

    private ComparisonPlate() {}

    /** What the section is called. */
    public static String title(Evidence left, Evidence right) {
        return MESSAGES.get("comparison.title", left.ref(), right.ref());
    }

    /** The section's text, in Markdown; {@code rows} are those of {@link Comparison#of}. */
    public static String text(Evidence left, Evidence right, List<Row> rows) {
        List<Row> differing = rows.stream().filter(r -> r.kind() != Kind.SAME).toList();
        String intro = MESSAGES.get("comparison.intro", words(left.title()), "[@" + left.ref() + "]", words(right.title()), "[@" + right.ref() + "]", differing.size());
        if (differing.isEmpty()) return intro;
        String table = differing.stream().limit(MOST_ROWS).map(r -> "| " + cell(r.left()) + " | " + cell(r.right()) + " |").collect(Collectors.joining("\n"));
        String rest = differing.size() > MOST_ROWS ? "\n\n" + MESSAGES.get("comparison.more", differing.size() - MOST_ROWS) : "";
        return intro + "\n\n| " + left.ref() + " | " + right.ref() + " |\n|---|---|\n" + table + rest;
    }

    /** A line with the words that differ in bold. */
    private static String cell(Line line) {
        if (line == null) return "–";
        StringBuilder cell = new StringBuilder();
        int from = 0;
        for (Span span : line.differing()) {
            cell.append(words(line.text().substring(from, span.start()))).append("**").append(words(line.text().substring(span.start(), span.end()))).append("**");
            from = span.end();
        }
        return cell.append(words(line.text().substring(from))).toString().strip();
    }

    /** Text of a document as it is, whatever it would mean in Markdown. */
    private static String words(String text) {
        return STEERING.matcher(text).replaceAll("\\\\$0");
    }
}
