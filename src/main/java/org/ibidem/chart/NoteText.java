package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.fonts.Fonts;

/** Breaks the text of a note into lines as wide as it is, and says how much room a text needs. */
public record NoteText(Fonts fonts) {
    /** The letters of notes and of the titles of frames, in chart units. */
    public static final double SIZE = 10.5;
    /** From line to line, in chart units. */
    public static final double LINE = 14;
    /** Between the edge of a note and its text, in chart units. */
    public static final double PADDING = 7;
    private static final double WIDEST = 190;
    private static final double NARROWEST = 60;
    private static final int MOST_LINES = 60;
    /** In shares of the size. */
    private static final double NARROWEST_LETTER = 0.2;

    /** The lines of a text in a note of this width. */
    public List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) wrap(paragraph.strip(), width - 2 * PADDING, lines);
        return lines;
    }

    private void wrap(String paragraph, double room, List<String> lines) {
        String line = "";
        for (String word : paragraph.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && fonts.width(longer, SIZE, false) > room) {
                add(line, lines);
                longer = word;
            }
            line = broken(longer, room, lines);
        }
        add(line, lines);
    }

    /** A word that is longer than a line, such as an address of the web, goes on in the next; gives what is left of it. */
    private String broken(String line, double room, List<String> lines) {
        String rest = line;
        while (fonts.width(rest, SIZE, false) > room && lines.size() < MOST_LINES) {
            int end = Math.min(rest.codePointCount(0, rest.length()), (int) (room / (SIZE * NARROWEST_LETTER)));
            while (end > 1 && fonts.width(rest.substring(0, rest.offsetByCodePoints(0, end)), SIZE, false) > room) end--;
            int cut = rest.offsetByCodePoints(0, Math.max(1, end));
            add(rest.substring(0, cut), lines);
            rest = rest.substring(cut);
        }
        return rest;
    }

    private static void add(String line, List<String> lines) {
        if (lines.size() < MOST_LINES) lines.add(line);
    }

    /** The width and height that a note with this text needs. */
    public double[] size(String text) {
        double widest = text.lines().mapToDouble(l -> fonts.width(l, SIZE, false)).max().orElse(0) + 2 * PADDING + 2;
        double width = Math.clamp(widest, NARROWEST, WIDEST);
        return new double[] {width, height(text, width)};
    }

    /** The height that a note of this width needs for the text. */
    public double height(String text, double width) {
        return lines(text, width).size() * LINE + 2 * PADDING;
    }
}
