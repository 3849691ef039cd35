package org.ibidem.chart.paint;

import org.ibidem.chart.ChartNode;
import org.ibidem.chart.LinkPath;

/**
 * How much is drawn at a scale. On the screen it is what can be read: letters never get smaller than {@code smallest} surface units,
 * and what has no room for them goes without. For a print everything is drawn.
 */
record Detail(double scale, double smallest, boolean everything) {
    /** The letters of names and of link labels at their natural size. */
    static final double NAME = 10.5;
    static final double LABEL = 8.5;
    static final double LINE_STEP = 1.15;
    private static final double MARK = 0.72;
    private static final double DOT = 4;
    private static final double LARGEST_DOT = 4.2;
    /** From the middle of a node it is so far to what belongs to others at least, in chart units. */
    private static final double DOT_ROOM = 28;
    private static final double SMALLEST_DOT = 1.4;
    private static final double SMALLEST_ICON = 6.5;
    private static final double MARKED = 0.44;
    private static final double TOLD_APART = 5;

    /** The size of letters that are this large at the natural scale. */
    double letters(double natural) {
        return Math.max(everything ? smallest : Math.min(smallest, natural), natural * scale);
    }

    /** The letters of badges and counts. */
    double marks() {
        return Math.max(smallest * MARK, LABEL * scale);
    }

    /** How much larger names are than the room that nodes keep for them. */
    double enlarged() {
        return letters(NAME) / (NAME * scale);
    }

    /** Whether every name has the room its node keeps for it. */
    boolean allNames() {
        return everything || enlarged() <= 1;
    }

    double radius() {
        return Math.max(SMALLEST_DOT, ChartNode.RADIUS * scale);
    }

    /** How large a dot is from afar: larger than life, so that its form and colour can be told, but never over another. */
    private double dot() {
        return Math.max(radius(), Math.min(LARGEST_DOT, DOT_ROOM * scale));
    }

    /** That of this node, which a rule may have made larger or smaller. */
    double radius(ChartNode n) {
        return (dots() ? dot() : radius()) * n.marks().look().size().shape();
    }

    /** Whether nodes are too small for a shape. */
    boolean dots() {
        return !everything && radius() < DOT;
    }

    boolean icons() {
        return everything || radius() >= SMALLEST_ICON;
    }

    /** Whether parallel links run too close beside each other to be told apart. */
    boolean bundles() {
        return !everything && LinkPath.APART * scale < TOLD_APART;
    }

    /** Whether there are badges, counts and labels on links. */
    boolean marked() {
        return everything || scale >= MARKED;
    }
}
