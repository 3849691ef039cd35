package org.ibidem.model;

/** How far the canvas of a chart reaches; nobody draws beyond, but a file that somebody made could say so, and no drawing would come to its end. */
final class Canvas {
    /** In chart units from the middle to either side: three and a half kilometres of paper. */
    private static final double REACH = 1e7;

    private Canvas() {}

    /** The same place or size, brought back to the edge when it lies beyond; the middle for what is no number. */
    static double within(double length) {
        return Double.isNaN(length) ? 0 : Math.clamp(length, -REACH, REACH);
    }
}
