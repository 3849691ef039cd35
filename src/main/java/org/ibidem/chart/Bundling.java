package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Draws long links along the ways that shorter ones take, so that what goes the same way runs together (Wallinger and others, "Edge-Path Bundling: A Less
 * Ambiguous Edge Bundling Approach", 2021): the longest first, each bends towards the shortest way between its ends over other links, on which a link
 * weighs the square of its length, unless that way is more than twice as long as itself. A link that others follow stays straight. So no bundle runs where
 * there is no link, and none shows a tie that nobody claims.
 */
public final class Bundling {
    /** More links than this are not bundled: it would take longer than a reader waits. */
    public static final int MOST = 3_000;
    private static final double LONGEST_WAY = 2;
    private final ChartScene scene;
    private final double[] length;
    private final boolean[] straight;
    private final Bend[] bends;
    private final double[] cost;
    private final int[] arrivedBy;

    private record Stop(int node, double cost) {}

    private Bundling(ChartScene scene) {
        this.scene = scene;
        this.length = scene.links().stream().mapToDouble(l -> away(node(l.from()), node(l.to()))).toArray();
        this.straight = new boolean[length.length];
        this.bends = new Bend[length.length];
        this.cost = new double[scene.nodes().size()];
        this.arrivedBy = new int[scene.nodes().size()];
    }

    /** A scene with its links in bundles, or as it is when there are too many. */
    public static ChartScene of(ChartScene scene) {
        return scene.links().size() > MOST ? scene : new Bundling(scene).bundled();
    }

    private ChartNode node(int index) {
        return scene.nodes().get(index);
    }

    private static double away(ChartNode a, ChartNode b) {
        return Math.hypot(a.x() - b.x(), a.shapeY() - b.shapeY());
    }

    private ChartScene bundled() {
        Arrays.fill(bends, Bend.NONE);
        IntStream.range(0, length.length).boxed().sorted(Comparator.<Integer>comparingDouble(i -> -length[i]).thenComparing(i -> i)).filter(this::mayBend).forEach(this::bend);
        return scene.with(scene.nodes(), IntStream.range(0, length.length).mapToObj(i -> scene.links().get(i).bent(bends[i])).toList());
    }

    /** Links beside each other between the same two nodes keep to their fan. */
    private boolean mayBend(int link) {
        ChartLink l = scene.links().get(link);
        return !straight[link] && !l.isLoop() && l.parallels() == 1;
    }

    private void bend(int link) {
        List<Integer> way = way(link);
        double total = way.stream().mapToDouble(i -> length[i]).sum();
        if (way.isEmpty() || total > LONGEST_WAY * length[link]) return;
        way.forEach(i -> straight[i] = true);
        bends[link] = towards(link, way);
    }

    /** The links of the lightest way between the ends of a link over others, from its end to its beginning; none when there is no way. */
    private List<Integer> way(int link) {
        int from = scene.links().get(link).from();
        int to = scene.links().get(link).to();
        Arrays.fill(cost, Double.MAX_VALUE);
        PriorityQueue<Stop> next = new PriorityQueue<>(Comparator.comparingDouble(Stop::cost).thenComparing(Stop::node));
        cost[from] = 0;
        next.add(new Stop(from, 0));
        while (!next.isEmpty() && next.peek().node() != to) {
            Stop here = next.poll();
            if (here.cost() <= cost[here.node()]) go(here, link, next);
        }
        return cost[to] == Double.MAX_VALUE ? List.of() : back(from, to);
    }

    private void go(Stop here, int link, PriorityQueue<Stop> next) {
        ChartNode from = node(scene.links().get(link).from());
        ChartNode to = node(scene.links().get(link).to());
        for (int i : scene.linksAt(here.node())) {
            int other = scene.links().get(i).other(here.node());
            double then = here.cost() + length[i] * length[i];
            // What lies outside this ellipse is on no way that is short enough.
            if (i == link || then >= cost[other] || away(from, node(other)) + away(node(other), to) > LONGEST_WAY * length[link]) continue;
            cost[other] = then;
            arrivedBy[other] = i;
            next.add(new Stop(other, then));
        }
    }

    private List<Integer> back(int from, int to) {
        List<Integer> way = new ArrayList<>();
        for (int at = to; at != from; at = scene.links().get(arrivedBy[at]).other(at)) way.add(arrivedBy[at]);
        return way;
    }

    /** So that the middle of the link is that of the curve (Bézier's) whose corners are the nodes of the way. */
    private Bend towards(int link, List<Integer> way) {
        ChartNode from = node(scene.links().get(link).from());
        ChartNode to = node(scene.links().get(link).to());
        double[] x = new double[way.size() + 1];
        double[] y = new double[way.size() + 1];
        int at = scene.links().get(link).to();
        for (int k = 0; k <= way.size(); k++) {
            x[k] = node(at).x();
            y[k] = node(at).shapeY();
            if (k < way.size()) at = scene.links().get(way.get(k)).other(at);
        }
        double middleX = middle(x);
        double middleY = middle(y);
        return Bend.towards(2 * middleX - (from.x() + to.x()) / 2, 2 * middleY - (from.shapeY() + to.shapeY()) / 2, from.x(), from.shapeY(), to.x(), to.shapeY());
    }

    /** The middle of the curve with these corners, by halving (de Casteljau's). */
    private static double middle(double... corners) {
        for (int left = corners.length - 1; left > 0; left--) {
            for (int k = 0; k < left; k++) corners[k] = (corners[k] + corners[k + 1]) / 2;
        }
        return corners[0];
    }
}
