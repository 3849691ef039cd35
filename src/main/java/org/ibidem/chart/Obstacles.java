package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What lies in the way of the links between two nodes. Through each place beside a link runs just one of the ways that bend towards points equally far along
 * it; so the outline of a node tells between which two of those ways all lie that run under it, and none has to be tried.
 */
final class Obstacles {
    /** How far from a shape or a name a way is as good as on it, in chart units. */
    private static final double CLEAR = 5;
    /** No way bends towards a point farther aside than this share of its length, nor than so many chart units. */
    private static final double MOST_ASIDE = 0.8;
    private static final double FARTHEST = 320;
    private static final double[] ALONG = {0.5, 0.3, 0.7, 0.15, 0.85};
    private final ChartNode from;
    private final double length;
    private final double cos;
    private final double sin;
    /** How far before the middles of the shapes the ways begin and end. */
    private final double first;
    private final double last;
    private final double most;
    private final double spread;
    private final List<Outline> outlines = new ArrayList<>();

    /** Places on the border of a node: how far along the link each lies, and how far aside of it. */
    private record Outline(double[] along, double[] aside) {}

    /** A bend, how far aside it is in chart units, and how many nodes ways of it run under. */
    private record Try(Bend bend, double aside, int crossed) {
        private boolean isBetterThan(Try other) {
            return crossed < other.crossed || crossed == other.crossed && Math.abs(aside) < Math.abs(other.aside);
        }
    }

    /** What lies in the way of these links, which have the same ends. */
    Obstacles(ChartScene scene, List<ChartLink> links) {
        int low = Math.min(links.getFirst().from(), links.getFirst().to());
        int high = Math.max(links.getFirst().from(), links.getFirst().to());
        from = scene.nodes().get(low);
        ChartNode to = scene.nodes().get(high);
        length = Math.max(1, Math.hypot(to.x() - from.x(), to.shapeY() - from.shapeY()));
        cos = (to.x() - from.x()) / length;
        sin = (to.shapeY() - from.shapeY()) / length;
        first = from.radius() + 2;
        last = to.radius() + 2;
        most = Math.min(FARTHEST, MOST_ASIDE * length);
        spread = links.stream().mapToDouble(LinkPath::fanned).max().orElse(0);
        for (int i = 0; i < scene.nodes().size(); i++) if (i != low && i != high && isNear(scene.nodes().get(i))) outlines.add(outline(scene.nodes().get(i)));
    }

    private double along(double x, double y) {
        return (x - from.x()) * cos + (y - from.shapeY()) * sin;
    }

    private double aside(double x, double y) {
        return (y - from.shapeY()) * cos - (x - from.x()) * sin;
    }

    private boolean isNear(ChartNode n) {
        double size = Math.max(n.width() / 2, n.radius()) + n.y() + n.height() / 2 - n.shapeY() + CLEAR;
        double along = along(n.x(), n.shapeY());
        return along > first - size && along < length - last + size && Math.abs(aside(n.x(), n.shapeY())) < most / 2 + spread + size;
    }

    /** The upper half of the circle around its shape, and the corners of its name below. */
    private Outline outline(ChartNode n) {
        double radius = n.radius() + CLEAR;
        double half = Math.max(n.width() / 2 + CLEAR, radius);
        double name = n.shapeY() + n.radius();
        double bottom = n.y() + n.height() / 2 + CLEAR;
        double slant = radius * Math.sqrt(0.5);
        double[] x = {-radius, -slant, 0, slant, radius, half, half, 0, -half, -half};
        double[] y = {n.shapeY(), n.shapeY() - slant, n.shapeY() - radius, n.shapeY() - slant, n.shapeY(), name, bottom, bottom, bottom, name};
        double[] along = new double[x.length];
        double[] aside = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            along[k] = along(n.x() + x[k], y[k]);
            aside[k] = aside(n.x() + x[k], y[k]);
        }
        return new Outline(along, aside);
    }

    /** The least bend, seen from the node of the lower index, with which the links run under as few nodes as can be. */
    Bend least() {
        Try best = new Try(Bend.NONE, 0, outlines.size() + 1);
        for (double along : ALONG) {
            if (best.crossed() > 0 || best.aside() != 0) best = least(along, best);
        }
        return best.bend();
    }

    /** Goes through the ways that bend so far along, from one side to the other: only where one comes clear of a node there can be a better one. */
    private Try least(double along, Try before) {
        if (along * length <= first || (1 - along) * length <= last) return before;
        List<double[]> under = outlines.stream().filter(this::isBetween).map(o -> under(o, along * length)).toList();
        double[] begin = under.stream().mapToDouble(u -> u[0]).sorted().toArray();
        double[] end = under.stream().mapToDouble(u -> u[1]).sorted().toArray();
        Try best = before;
        int begun = 0;
        int ended = 0;
        for (double aside : DoubleStream.concat(DoubleStream.of(0), DoubleStream.concat(DoubleStream.of(begin), DoubleStream.of(end))).filter(a -> Math.abs(a) <= most).sorted().toArray()) {
            while (begun < begin.length && begin[begun] < aside) begun++;
            while (ended < end.length && end[ended] <= aside) ended++;
            Try next = new Try(new Bend(along, aside / length), aside, begun - ended);
            if (next.isBetterThan(best)) best = next;
        }
        return best;
    }

    private boolean isBetween(Outline o) {
        return DoubleStream.of(o.along()).anyMatch(a -> a > first && a < length - last);
    }

    /** Between which points aside those lie that a way which runs under a node bends towards. */
    private double[] under(Outline o, double bend) {
        double begin = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        for (int k = 0; k < o.along().length; k++) {
            double through = through(o.along()[k], o.aside()[k], bend);
            begin = Math.min(begin, through);
            end = Math.max(end, through);
        }
        return new double[] {begin - spread, end + spread};
    }

    /** How far aside the point lies towards which the way through a place bends: it begins and ends on the shapes, as {@link LinkPath} does, with its corner so far along. */
    private double through(double along, double aside, double bend) {
        double before = bend - first;
        double behind = length - last - bend;
        double gone = Math.clamp(along - first, 0, before + behind);
        double t = gone / (before + Math.sqrt(before * before + (behind - before) * gone));
        return aside / (2 * t * (1 - t) + (1 - t) * (1 - t) * first / bend + t * t * last / (length - bend));
    }
}
