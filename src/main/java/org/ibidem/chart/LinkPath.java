package org.ibidem.chart;

/**
 * The way of a link on the chart, in chart units: from border to border, bent when it has parallels. {@code (cx, cy)} is the point it
 * bends towards, on the straight line when it does not.
 */
public record LinkPath(double x1, double y1, double cx, double cy, double x2, double y2, boolean bent) {
    /** The room above and below a way that its label needs. */
    static final double LABEL_ROOM = 8;
    private static final double FAN = 34;
    /** How far apart parallel links run in their middle, in chart units. */
    public static final double APART = FAN / 2;
    private static final double LOOP = 60;
    private static final double STEP = 0.02;

    /** The way from the shape of one node to that of another. */
    static LinkPath between(ChartNode from, ChartNode to, ChartLink link) {
        if (link.isLoop()) return loop(from, link.parallel());
        double dx = to.x() - from.x();
        double dy = to.shapeY() - from.shapeY();
        Bend bundled = link.bend();
        if (!bundled.isNone()) return towards(from, to, from.x() + bundled.along() * dx - bundled.aside() * dy, from.shapeY() + bundled.along() * dy + bundled.aside() * dx, true);
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double bend = fanned(link) * (link.from() < link.to() ? 1 : -1);
        double cx = (from.x() + to.x()) / 2 - dy / length * bend;
        double cy = (from.shapeY() + to.shapeY()) / 2 + dx / length * bend;
        return towards(from, to, cx, cy, bend != 0);
    }

    /** How far beside the straight line the point lies that one of several links between the same two nodes bends towards, seen from the node of the lower index. */
    static double fanned(ChartLink link) {
        return (link.parallel() - (link.parallels() - 1) / 2.0) * FAN;
    }

    private static LinkPath towards(ChartNode from, ChartNode to, double cx, double cy, boolean bent) {
        double start = from.radius() + 2;
        double end = to.radius() + 2;
        double a = Math.max(1e-6, Math.hypot(cx - from.x(), cy - from.shapeY()));
        double b = Math.max(1e-6, Math.hypot(cx - to.x(), cy - to.shapeY()));
        return new LinkPath(from.x() + (cx - from.x()) / a * start, from.shapeY() + (cy - from.shapeY()) / a * start, cx, cy,
            to.x() + (cx - to.x()) / b * end, to.shapeY() + (cy - to.shapeY()) / b * end, bent);
    }

    private static LinkPath loop(ChartNode node, int parallel) {
        double y = node.shapeY() - LOOP - 20 * parallel;
        return new LinkPath(node.x() - node.radius(), node.shapeY(), node.x(), y, node.x() + node.radius(), node.shapeY(), true);
    }

    /** A place on the way: x and y at 0 for its beginning, 1 for its end. */
    public double[] at(double t) {
        if (!bent) return new double[] {x1 + (x2 - x1) * t, y1 + (y2 - y1) * t};
        double u = 1 - t;
        return new double[] {u * u * x1 + 2 * u * t * cx + t * t * x2, u * u * y1 + 2 * u * t * cy + t * t * y2};
    }

    /** In which direction it runs at a place on it. */
    public double angle(double t) {
        if (!bent) return Math.atan2(y2 - y1, x2 - x1);
        return Math.atan2((1 - t) * (cy - y1) + t * (y2 - cy), (1 - t) * (cx - x1) + t * (x2 - cx));
    }

    /**
     * The way without its parts under the names of its nodes, so that arrowheads are never covered.
     *
     * @param from the node at its beginning, when its name is to be seen, else {@code null}
     * @param to likewise at its end
     * @param letters how much larger the names are than the room kept for them
     */
    public LinkPath outside(ChartNode from, ChartNode to, double letters) {
        double start = 0;
        double end = 1;
        while (from != null && start < 0.45 && covers(from, at(start), letters)) start += STEP;
        while (to != null && end > 0.55 && covers(to, at(end), letters)) end -= STEP;
        return start == 0 && end == 1 ? this : part(start, end);
    }

    private LinkPath part(double start, double end) {
        double[] a = at(start);
        double[] b = at(end);
        double u = 1 - start;
        double v = 1 - end;
        double bendX = bent ? u * v * x1 + (u * end + start * v) * cx + start * end * x2 : (a[0] + b[0]) / 2;
        double bendY = bent ? u * v * y1 + (u * end + start * v) * cy + start * end * y2 : (a[1] + b[1]) / 2;
        return new LinkPath(a[0], a[1], bendX, bendY, b[0], b[1], bent);
    }

    private static boolean covers(ChartNode n, double[] place, double letters) {
        double below = place[1] - n.shapeY() - n.radius();
        if (below < -2 * n.radius()) return !n.marks().badges().isEmpty() && n.covers(place[0], place[1]);
        if (below < 0) return Math.abs(place[0] - n.x()) <= n.radius();
        double name = n.y() + n.height() / 2 - n.shapeY() - n.radius();
        return below <= name * letters && Math.abs(place[0] - n.x()) <= n.width() / 2 * letters;
    }

    /** How far a point is from the way. */
    public double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        int steps = bent ? 12 : 1;
        double px = x1;
        double py = y1;
        for (int i = 1; i <= steps; i++) {
            double[] next = at((double) i / steps);
            nearest = Math.min(nearest, toSegment(x, y, px, py, next[0], next[1]));
            px = next[0];
            py = next[1];
        }
        return nearest;
    }

    private static double toSegment(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double t = Math.clamp(((x - x1) * dx + (y - y1) * dy) / Math.max(1e-9, dx * dx + dy * dy), 0, 1);
        return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    }
}
