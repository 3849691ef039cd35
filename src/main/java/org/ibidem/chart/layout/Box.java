package org.ibidem.chart.layout;

/** A box on the chart, in its units. */
record Box(double left, double top, double right, double bottom) {
    /** The box around some nodes with all the room they need; turned inside out when there are none. */
    static Box around(LayoutGraph graph, Places places, int[] nodes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i : nodes) {
            left = Math.min(left, places.x()[i] - graph.width(i) / 2);
            right = Math.max(right, places.x()[i] + graph.width(i) / 2);
            top = Math.min(top, places.y()[i] - graph.height(i) / 2);
            bottom = Math.max(bottom, places.y()[i] + graph.height(i) / 2);
        }
        return new Box(left, top, right, bottom);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    /** The box with a margin around it. */
    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** The box that holds this one and a place, with a margin around both. */
    Box with(double x, double y, double margin) {
        return new Box(Math.min(left, x) - margin, Math.min(top, y) - margin, Math.max(right, x) + margin, Math.max(bottom, y) + margin);
    }
}
