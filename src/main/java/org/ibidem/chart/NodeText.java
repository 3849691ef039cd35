package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.fonts.Fonts;

/** Breaks a name into at most three lines and says how much room a node needs for it. */
final class NodeText {
    private static final double SIZE = 10.5;
    private static final double WIDEST = 118;
    private static final int LINES = 3;
    private final Fonts fonts;

    NodeText(Fonts fonts) {
        this.fonts = fonts;
    }

    List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (!rest.isEmpty() && lines.size() < LINES) {
            String line = lines.size() == LINES - 1 ? cut(rest) : firstLine(rest);
            lines.add(line);
            rest = lines.size() == LINES ? "" : rest.substring(line.length()).strip();
        }
        return lines;
    }

    private String firstLine(String text) {
        int end = text.length();
        while (end > 1 && fonts.width(text.substring(0, end), SIZE, false) > WIDEST) {
            int space = text.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : end - 1;
        }
        return text.substring(0, end);
    }

    private String cut(String text) {
        if (fonts.width(text, SIZE, false) <= WIDEST) return text;
        int end = text.length() - 1;
        while (end > 1 && fonts.width(text.substring(0, end) + "…", SIZE, false) > WIDEST) end--;
        return text.substring(0, end).stripTrailing() + "…";
    }

    double width(List<String> lines) {
        double widest = 2 * ChartNode.RADIUS + 14;
        for (String line : lines) widest = Math.max(widest, fonts.width(line, SIZE, false) + 6);
        return widest;
    }

    static double height(List<String> lines, boolean badges) {
        return 2 * ChartNode.RADIUS + ChartNode.LINE * (lines.size() + (badges ? 1 : 0)) + 8;
    }
}
