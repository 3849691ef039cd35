package org.ibidem.chart;

import java.util.List;
import java.util.stream.IntStream;

/** The rooms that nodes take, for asking very often which of them a way runs under: by number the middle of the shape, its radius, and the name below it. */
record Rooms(int[] nodes, double[] x, double[] shapeY, double[] radius, double[] half, double[] bottom) {
    /** How far from a shape or a name a way is as good as on it, in chart units. */
    private static final double CLEAR = 5;
    /** How far apart the places of a way are that are looked at, in chart units. */
    private static final double SAMPLE = 10;

    /** A part of the chart, in chart units. */
    record Box(double left, double top, double right, double bottom) {
        private static Box around(double[] x, double[] y) {
            Box box = new Box(x[0], y[0], x[0], y[0]);
            for (int i = 1; i < x.length; i++) box = new Box(Math.min(box.left, x[i]), Math.min(box.top, y[i]), Math.max(box.right, x[i]), Math.max(box.bottom, y[i]));
            return box;
        }
    }

    static Rooms of(List<ChartNode> nodes) {
        return new Rooms(IntStream.range(0, nodes.size()).toArray(), nodes.stream().mapToDouble(ChartNode::x).toArray(), nodes.stream().mapToDouble(ChartNode::shapeY).toArray(),
            nodes.stream().mapToDouble(n -> n.radius() + CLEAR).toArray(), nodes.stream().mapToDouble(n -> Math.max(n.width() / 2, n.radius() + CLEAR)).toArray(),
            nodes.stream().mapToDouble(n -> n.y() + n.height() / 2 + CLEAR).toArray());
    }

    /** Those that reach into a box, but for two. */
    Rooms within(Box box, int one, int other) {
        int[] some = IntStream.range(0, x.length).filter(i -> nodes[i] != one && nodes[i] != other && meets(i, box)).toArray();
        return new Rooms(of(some, nodes), of(some, x), of(some, shapeY), of(some, radius), of(some, half), of(some, bottom));
    }

    private static int[] of(int[] some, int... values) {
        return IntStream.of(some).map(i -> values[i]).toArray();
    }

    private static double[] of(int[] some, double... values) {
        return IntStream.of(some).mapToDouble(i -> values[i]).toArray();
    }

    private boolean meets(int i, Box box) {
        return x[i] + half[i] >= box.left && x[i] - half[i] <= box.right && bottom[i] >= box.top && shapeY[i] - radius[i] <= box.bottom;
    }

    /** How many of them a way runs under, as far as those are fewer than so many. */
    int crossed(LinkPath way, int enough) {
        int parts = (int) Math.ceil(Math.hypot(way.x2() - way.x1(), way.y2() - way.y1()) / SAMPLE) + 2;
        double[] px = new double[parts + 1];
        double[] py = new double[parts + 1];
        for (int k = 0; k <= parts; k++) {
            double[] place = way.at((double) k / parts);
            px[k] = place[0];
            py[k] = place[1];
        }
        Box box = Box.around(px, py);
        int crossed = 0;
        for (int i = 0; i < x.length && crossed < enough; i++) if (meets(i, box) && covers(i, px, py)) crossed++;
        return crossed;
    }

    private boolean covers(int i, double[] px, double[] py) {
        for (int k = 0; k < px.length; k++) {
            double dx = Math.abs(px[k] - x[i]);
            if (dx > half[i] || py[k] > bottom[i]) continue;
            double dy = py[k] - shapeY[i];
            if (dx * dx + dy * dy <= radius[i] * radius[i] || dy > radius[i] - CLEAR) return true;
        }
        return false;
    }
}
