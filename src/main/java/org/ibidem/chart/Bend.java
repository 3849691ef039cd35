package org.ibidem.chart;

/**
 * How a link that runs in a bundle, or around a node, leaves the straight line, in shares of its length, so that it bends alike when its ends are moved: the point it bends
 * towards lies {@code along} the line and {@code aside} of it.
 */
record Bend(double along, double aside) {
    /** Straight. */
    static final Bend NONE = new Bend(0.5, 0);

    boolean isNone() {
        return equals(NONE);
    }

    /** The bend of a line from (x1, y1) to (x2, y2) towards a point. */
    static Bend towards(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        return new Bend(((x - x1) * dx + (y - y1) * dy) / square, ((y - y1) * dx - (x - x1) * dy) / square);
    }
}
