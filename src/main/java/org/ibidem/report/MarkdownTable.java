package org.ibidem.report;

import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** A table of these column heads and rows, whose cells are Markdown. */
    static String of(List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(line(heads)).append("|---".repeat(heads.size())).append("|\n");
        rows.forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> c.replaceAll("\\s*\\R\\s*", " ").replaceAll("(?<!\\\\)\\|", "\\\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Words that mean nothing in Markdown. */
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
