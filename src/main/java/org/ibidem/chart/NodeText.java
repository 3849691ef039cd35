package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibidem.fonts.Fonts;

/** Breaks a name into at most three lines and says how much room a node needs for it. */
final class NodeText {
    private static final double SIZE = 10.5;
    private static final double WIDEST = 118;
    private static final int LINES = 3;
    /** More letters than fit any line: only these are measured, for a name may be a whole page. */
    private static final int MOST = 90;
    /** The room of a node with the longest name, in chart units. */
    static final double LARGEST_WIDTH = WIDEST + 6;
    static final double LARGEST_HEIGHT = 2 * ChartNode.RADIUS + ChartNode.LINE * LINES + 8;
    /** The end of a line and the like, for which no font has a sign. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private final Fonts fonts;

    NodeText(Fonts fonts) {
        this.fonts = fonts;
    }

    List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String rest = CONTROL.matcher(name).replaceAll(" ").strip();
        while (!rest.isEmpty() && lines.size() < LINES) {
            String line = lines.size() == LINES - 1 ? cut(rest) : firstLine(rest);
            lines.add(line);
            rest = lines.size() == LINES ? "" : rest.substring(line.length()).strip();
        }
        return lines;
    }

    private String firstLine(String text) {
        int end = Math.min(text.length(), MOST);
        while (end > 1 && fonts.width(text.substring(0, end), SIZE, false) > WIDEST) {
            int space = text.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : end - 1;
        }
        return text.substring(0, whole(text, joint(text, end)));
    }

    /** Where a word that is too long is best parted: behind its last dot or hyphen, unless that would leave the line nearly empty. */
    private static int joint(String text, int end) {
        if (end == text.length() || text.charAt(end) == ' ') return end;
        int joint = Math.max(text.lastIndexOf('.', end - 1), text.lastIndexOf('-', end - 1)) + 1;
        return joint * 3 > end ? joint : end;
    }

    private String cut(String text) {
        if (text.length() <= MOST && fonts.width(text, SIZE, false) <= WIDEST) return text;
        int end = Math.min(text.length() - 1, MOST);
        while (end > 1 && fonts.width(text.substring(0, end) + "…", SIZE, false) > WIDEST) end--;
        return text.substring(0, whole(text, end)).stripTrailing() + "…";
    }

    /** A letter of two Java characters is never cut in half. */
    private static int whole(String text, int end) {
        return end > 1 && end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    double width(List<String> lines) {
        double widest = 2 * ChartNode.RADIUS + 14;
        for (String line : lines) widest = Math.max(widest, fonts.width(line, SIZE, false) + 6);
        return widest;
    }

    /** A line of its own for a value, cut where it is too long. */
    String line(String value) {
        return cut(value.strip());
    }

    static double height(List<String> lines, boolean badges) {
        return 2 * ChartNode.RADIUS + ChartNode.LINE * (lines.size() + (badges ? 1 : 0)) + 8;
    }
}
