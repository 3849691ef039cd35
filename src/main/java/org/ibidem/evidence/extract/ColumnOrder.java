package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.pdfbox.text.TextPosition;

/** Puts the letters of a page that was written across its two columns in the order of reading: between lines that run over both, the left column and then the right. */
final class ColumnOrder {
    /** Letters of one line stand this near to one height, in points. */
    private static final float LINE = 3;
    private static final int GUTTER = 2;
    private final int gutter;
    private final NavigableSet<Float> crossing = new TreeSet<>();

    private ColumnOrder(int gutter) {
        this.gutter = gutter;
    }

    static boolean isBefore(TextPosition p, int gutter) {
        return p.getXDirAdj() + p.getWidthDirAdj() / 2 < gutter;
    }

    static void arrange(List<List<TextPosition>> articles, int gutter) {
        List<TextPosition> letters = new ArrayList<>();
        articles.forEach(letters::addAll);
        ColumnOrder order = new ColumnOrder(gutter);
        letters.stream().filter(order::crosses).forEach(p -> order.crossing.add(p.getYDirAdj()));
        letters.sort(Comparator.comparingInt(order::band).thenComparingInt(order::side).thenComparing(TextPosition::getYDirAdj).thenComparing(TextPosition::getXDirAdj));
        articles.forEach(List::clear);
        articles.getFirst().addAll(letters);
    }

    private boolean crosses(TextPosition p) {
        return p.getUnicode() != null && !p.getUnicode().isBlank() && p.getXDirAdj() < gutter + GUTTER && p.getXDirAdj() + p.getWidthDirAdj() > gutter - GUTTER;
    }

    private boolean isCrossing(TextPosition p) {
        return !crossing.subSet(p.getYDirAdj() - LINE, true, p.getYDirAdj() + LINE, true).isEmpty();
    }

    /** Odd for a line that runs over both columns, even for what stands between such lines. */
    private int band(TextPosition p) {
        return 2 * crossing.headSet(p.getYDirAdj() - LINE, false).size() + (isCrossing(p) ? 1 : 0);
    }

    private int side(TextPosition p) {
        return isCrossing(p) || isBefore(p, gutter) ? 0 : 1;
    }
}
