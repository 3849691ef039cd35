package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of a page that was written across its two columns in the order of reading: between lines that run over both, the left column and then the right. */
final class ColumnOrder {
    /** Letters of one line stand this near to one height, in points. */
    private static final float LINE = 3;
    /** So many of its own heights a letter of a line is raised at most; a large initial is beside lines that it does not belong to. */
    private static final float RAISED = 1.5f;
    private static final int GUTTER = 2;
    private static final Comparator<Placed> READING = Comparator.comparingInt(Placed::band).thenComparingInt(Placed::side).thenComparingDouble(Placed::height).thenComparing(p -> p.letter().getXDirAdj());
    private final int gutter;
    /** How high lines stand that run over both columns, from the top. */
    private final float[] crossing;

    /** What stands on one height of one side, with the largest letter: one that is raised, such as a footnote's mark, belongs to the line that it overlaps. */
    private record Line(boolean isBefore, List<TextPosition> letters, TextPosition largest) {
        static Line of(boolean isBefore, TextPosition first) {
            return new Line(isBefore, new ArrayList<>(List.of(first)), first);
        }

        boolean takes(TextPosition p) {
            float larger = Math.max(p.getHeightDir(), largest.getHeightDir());
            float smaller = Math.min(p.getHeightDir(), largest.getHeightDir());
            return Math.abs(p.getYDirAdj() - height()) <= Math.max(LINE, Math.min(larger, RAISED * smaller));
        }

        Line with(TextPosition p) {
            letters.add(p);
            return new Line(isBefore, letters, p.getHeightDir() > largest.getHeightDir() ? p : largest);
        }

        float height() {
            return largest.getYDirAdj();
        }
    }

    private record Placed(TextPosition letter, int band, int side, float height) {}

    private ColumnOrder(int gutter, List<Line> lines) {
        this.gutter = gutter;
        List<Float> heights = lines.stream().filter(line -> line.letters().stream().anyMatch(this::crosses)).map(Line::height).distinct().sorted().toList();
        crossing = new float[heights.size()];
        for (int i = 0; i < crossing.length; i++) crossing[i] = heights.get(i);
    }

    static boolean isBefore(TextPosition p, int gutter) {
        return p.getXDirAdj() + p.getWidthDirAdj() / 2 < gutter;
    }

    static void arrange(List<List<TextPosition>> articles, int gutter) {
        List<Line> lines = articles.stream().flatMap(List::stream).sorted(Comparator.comparing(TextPosition::getYDirAdj))
            .collect(Collectors.partitioningBy(p -> isBefore(p, gutter))).entrySet().stream().flatMap(side -> lines(side.getKey(), side.getValue()).stream()).toList();
        ColumnOrder order = new ColumnOrder(gutter, lines);
        List<TextPosition> letters = lines.stream().flatMap(order::placed).sorted(READING).map(Placed::letter).toList();
        articles.forEach(List::clear);
        articles.getFirst().addAll(letters);
    }

    /** The lines of letters that come from the top down. */
    private static List<Line> lines(boolean isBefore, List<TextPosition> letters) {
        List<Line> lines = new ArrayList<>();
        for (TextPosition p : letters) {
            if (!lines.isEmpty() && lines.getLast().takes(p)) lines.add(lines.removeLast().with(p));
            else lines.add(Line.of(isBefore, p));
        }
        return lines;
    }

    private boolean crosses(TextPosition p) {
        return p.getUnicode() != null && !p.getUnicode().isBlank() && p.getXDirAdj() < gutter + GUTTER && p.getXDirAdj() + p.getWidthDirAdj() > gutter - GUTTER;
    }

    /** A band is odd for a line that runs over both columns, of which there are two halves, and even for what stands between such lines. */
    private Stream<Placed> placed(Line line) {
        int above = crossingAbove(line.height() - LINE);
        boolean isCrossing = above < crossing.length && crossing[above] <= line.height() + LINE;
        int band = 2 * above + (isCrossing ? 1 : 0);
        int side = isCrossing || line.isBefore() ? 0 : 1;
        return line.letters().stream().map(p -> new Placed(p, band, side, isCrossing ? 0 : line.height()));
    }

    /** How many lines that run over both columns stand above this height. */
    private int crossingAbove(float height) {
        int found = Arrays.binarySearch(crossing, height);
        return found < 0 ? -found - 1 : found;
    }
}
