package org.ibidem.sample.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a made document says: its title, then its lines; neighbouring lines between bars are the rows of a table. */
record Note(String title, List<Part> parts) {
    /** A line of words, or the rows of a table. */
    record Part(String words, List<List<String>> rows) {
        boolean isTable() {
            return !rows.isEmpty();
        }
    }

    /** Reads a note: {@code # Title} first, {@code | a | b |} for rows; empty lines stand between paragraphs and mean nothing else. */
    static Note parse(String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("|")) rows.add(cells(line));
            else {
                flush(rows, parts);
                parts.add(new Part(line, List.of()));
            }
        }
        flush(rows, parts);
        return new Note(lines.getFirst().replaceFirst("^#\\s*", ""), parts);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1)).map(String::strip).toList();
    }

    private static void flush(List<List<String>> rows, List<Part> parts) {
        if (!rows.isEmpty()) parts.add(new Part("", List.copyOf(rows)));
        rows.clear();
    }

    /** All of it as lines, the title first; the cells of a row stand apart. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title));
        for (Part part : parts) {
            if (part.isTable()) part.rows().forEach(row -> lines.add(String.join("    ", row)));
            else lines.add(part.words());
        }
        return lines;
    }
}
