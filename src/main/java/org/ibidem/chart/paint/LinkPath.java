package org.ibidem.chart.paint;

import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;

/**
 * The way of a link on the chart, in chart units: from border to border, bent when it has parallels. {@code (cx, cy)} is the point it
 * bends towards, on the straight line when it does not.
 */
public record LinkPath(double x1, double y1, double cx, double cy, double x2, double y2, boolean bent) {
    private static final double FAN = 34;
    private static final double LOOP = 60;

    /** The way of this link in its scene. */
    public static LinkPath of(ChartScene scene, ChartLink link) {
        ChartNode from = scene.nodes().get(link.from());
        ChartNode to = scene.nodes().get(link.to());
        if (link.from() == link.to()) return loop(from, link.parallel());
        double dx = to.x() - from.x();
        double dy = to.shapeY() - from.shapeY();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double bend = (link.parallel() - (link.parallels() - 1) / 2.0) * FAN * (link.from() < link.to() ? 1 : -1);
        double cx = (from.x() + to.x()) / 2 - dy / length * bend;
        double cy = (from.shapeY() + to.shapeY()) / 2 + dx / length * bend;
        return between(from, to, cx, cy, bend != 0);
    }

    private static LinkPath between(ChartNode from, ChartNode to, double cx, double cy, boolean bent) {
        double reach = ChartNode.RADIUS + 2;
        double a = Math.max(1e-6, Math.hypot(cx - from.x(), cy - from.shapeY()));
        double b = Math.max(1e-6, Math.hypot(cx - to.x(), cy - to.shapeY()));
        return new LinkPath(from.x() + (cx - from.x()) / a * reach, from.shapeY() + (cy - from.shapeY()) / a * reach, cx, cy,
            to.x() + (cx - to.x()) / b * reach, to.shapeY() + (cy - to.shapeY()) / b * reach, bent).outside(from, to);
    }

    private static LinkPath loop(ChartNode node, int parallel) {
        double y = node.shapeY() - LOOP - 20 * parallel;
        return new LinkPath(node.x() - ChartNode.RADIUS, node.shapeY(), node.x(), y, node.x() + ChartNode.RADIUS, node.shapeY(), true);
    }

    /** A place on the way: x and y at 0 for its beginning, 1 for its end. */
    double[] at(double t) {
        if (!bent) return new double[] {x1 + (x2 - x1) * t, y1 + (y2 - y1) * t};
        double u = 1 - t;
        return new double[] {u * u * x1 + 2 * u * t * cx + t * t * x2, u * u * y1 + 2 * u * t * cy + t * t * y2};
    }

    /** The way without its parts under the names and badges of both nodes, so that arrowheads are never covered. */
    private LinkPath outside(ChartNode from, ChartNode to) {
        double start = 0;
        double end = 1;
        while (start < 0.45 && covers(from, at(start))) start += 0.01;
        while (end > 0.55 && covers(to, at(end))) end -= 0.01;
        double[] a = at(start);
        double[] b = at(end);
        double u = 1 - start;
        double v = 1 - end;
        double bendX = bent ? u * v * x1 + (u * end + start * v) * cx + start * end * x2 : (a[0] + b[0]) / 2;
        double bendY = bent ? u * v * y1 + (u * end + start * v) * cy + start * end * y2 : (a[1] + b[1]) / 2;
        return new LinkPath(a[0], a[1], bendX, bendY, b[0], b[1], bent);
    }

    private static boolean covers(ChartNode n, double[] place) {
        double reach = Math.abs(place[1] - n.shapeY()) < ChartNode.RADIUS ? ChartNode.RADIUS : n.width() / 2;
        return Math.abs(place[0] - n.x()) <= reach && Math.abs(place[1] - n.y()) <= n.height() / 2;
    }

    /** How far a point is from the way. */
    public double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        int steps = bent ? 12 : 1;
        double px = x1;
        double py = y1;
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double[] next = at(t);
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
