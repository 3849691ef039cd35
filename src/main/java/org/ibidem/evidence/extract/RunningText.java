package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells columns of running text from a table of two columns: their lines are full, from one edge to the other and without holes, and
 * they do not pause together, as the rows of a table do.
 */
final class RunningText {
    /** A line is full when it has this share of the width of its column, and its letters this share of it. */
    private static final double FULL = 0.75;
    private static final double DENSE = 0.6;
    private static final double MOST_LINES_FULL = 0.6;
    /** Lines further apart than usual by this are a pause. */
    private static final double PAUSE = 1.5;
    private static final int LINES_A_PAUSE = 8;
    private final NavigableMap<Integer, Line> lines = new TreeMap<>();

    /** What stands on one line of a column. */
    private static final class Line {
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private float ink;

        void add(TextPosition p) {
            left = Math.min(left, p.getXDirAdj());
            right = Math.max(right, p.getXDirAdj() + p.getWidthDirAdj());
            ink += p.getWidthDirAdj();
        }

        boolean isFull(float width) {
            return right - left >= FULL * width && ink >= DENSE * (right - left);
        }
    }

    private RunningText() {}

    static boolean isOnBothSides(List<List<TextPosition>> articles, int gutter) {
        RunningText before = new RunningText();
        RunningText after = new RunningText();
        RunningText both = new RunningText();
        for (List<TextPosition> article : articles) {
            for (TextPosition p : article) {
                if (p.getUnicode() == null || p.getUnicode().isBlank()) continue;
                (ColumnOrder.isBefore(p, gutter) ? before : after).add(p);
                both.add(p);
            }
        }
        return before.isFull() && after.isFull() && both.pauses() * LINES_A_PAUSE <= both.lines.size();
    }

    private void add(TextPosition p) {
        lines.computeIfAbsent(Math.round(p.getYDirAdj()), y -> new Line()).add(p);
    }

    private boolean isFull() {
        float[] widths = new float[lines.size()];
        int i = 0;
        for (Line line : lines.values()) widths[i++] = line.right - line.left;
        Arrays.sort(widths);
        float usual = widths[widths.length * 3 / 4];
        return lines.values().stream().filter(line -> line.isFull(usual)).count() >= MOST_LINES_FULL * lines.size();
    }

    private int pauses() {
        List<Integer> steps = new ArrayList<>();
        Integer last = null;
        for (int y : lines.keySet()) {
            if (last != null) steps.add(y - last);
            last = y;
        }
        List<Integer> sorted = steps.stream().sorted().toList();
        int usual = sorted.get(sorted.size() / 2);
        return (int) steps.stream().filter(step -> step > PAUSE * usual).count();
    }
}
