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

    /** The lines of a text in a note of this width. */
    public List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) wrap(paragraph.strip(), width - 2 * PADDING, lines);
        return lines;
    }

    private void wrap(String paragraph, double room, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split("\\s+")) {
            if (lines.size() >= MOST_LINES) return;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && fonts.width(longer, SIZE, false) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
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
