package org.ibidem.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * Rings around one node by the number of hops. What is reached through the same neighbour stays together; a crowded ring is staggered into
 * several circles, so that more hops always are further out.
 */
final class RadialArrangement implements Arrangement {
    private static final int MOST_CIRCLES = 5;
    private static final double TURN = 2 * Math.PI;

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int middle = graph.middle();
        Rings rings = Rings.of(graph, middle, progress);
        double step = step(graph);
        double[] angles = new double[graph.size()];
        Places places = Places.of(graph.size());
        double radius = 0;
        for (int hop = 1; hop < rings.byHops().size(); hop++) {
            progress.step(hop, rings.byHops().size(), "");
            int[] ring = rings.byHops().get(hop);
            radius = Math.max(step, ChartLayout.UNIT) + radius;
            turn(graph, ring, hop == 1 ? wedges(ring, rings) : Arrays.stream(ring).mapToDouble(i -> angles[rings.parent()[i]]).toArray(), radius, angles);
            radius = set(graph, ring, angles, radius, step, places);
        }
        return places;
    }

    /** From one circle to the next: two boxes that far apart are clear of each other whatever the direction. */
    private static double step(LayoutGraph graph) {
        double width = IntStream.range(0, graph.size()).mapToDouble(graph::width).max().orElse(0);
        double height = IntStream.range(0, graph.size()).mapToDouble(graph::height).max().orElse(0);
        return Math.hypot(width + ChartLayout.GAP, height + ChartLayout.GAP);
    }

    /** Each of the first ring in the middle of a share of the circle as large as what is reached through it. */
    private static double[] wedges(int[] ring, Rings rings) {
        double all = Arrays.stream(ring).mapToDouble(i -> rings.weight()[i]).sum();
        double[] angles = new double[ring.length];
        double reached = 0;
        for (int k = 0; k < ring.length; k++) {
            angles[k] = (reached + rings.weight()[ring[k]] / 2) / all * TURN;
            reached += rings.weight()[ring[k]];
        }
        return angles;
    }

    /** Spreads a ring about the wished angles, by no more than there is of the circle. */
    private static void turn(LayoutGraph graph, int[] ring, double[] wishes, double radius, double... angles) {
        double needed = Arrays.stream(ring).mapToDouble(i -> graph.width(i) + ChartLayout.GAP).sum();
        int circles = circles(needed, radius);
        double share = Math.min(TURN / needed, 1 / radius / circles);
        double[] apart = new double[ring.length];
        for (int k = 1; k < ring.length; k++) apart[k] = ((graph.width(ring[k - 1]) + graph.width(ring[k])) / 2 + ChartLayout.GAP) * share;
        double[] spread = Spacing.settle(wishes, apart);
        double last = (graph.width(ring[0]) + graph.width(ring[ring.length - 1])) / 2 * share + ChartLayout.GAP * share;
        double span = spread[ring.length - 1] - spread[0];
        double shrink = Math.min(1, (TURN - last) / Math.max(span, 1e-9));
        for (int k = 0; k < ring.length; k++) angles[ring[k]] = spread[0] + (spread[k] - spread[0]) * shrink;
    }

    private static int circles(double needed, double radius) {
        return (int) Math.clamp(Math.ceil(needed / TURN / radius), 1, MOST_CIRCLES);
    }

    /** Sets a ring on as many circles as make it smallest; the radius of the outermost. */
    private static double set(LayoutGraph graph, int[] ring, double[] angles, double least, double step, Places places) {
        int circles = 1;
        double inner = Double.MAX_VALUE;
        for (int c = 1; c <= Math.min(MOST_CIRCLES, ring.length); c++) {
            double radius = Math.max(least, needed(graph, ring, angles, c));
            if (radius + (c - 1) * step >= inner + (circles - 1) * step) continue;
            circles = c;
            inner = radius;
        }
        for (int k = 0; k < ring.length; k++) {
            double radius = inner + k % circles * step;
            places.x()[ring[k]] = radius * StrictMath.sin(angles[ring[k]]);
            places.y()[ring[k]] = -radius * StrictMath.cos(angles[ring[k]]);
        }
        return inner + (circles - 1) * step;
    }

    /** The radius from which those that follow each other on the same circle are clear of each other. */
    private static double needed(LayoutGraph graph, int[] ring, double[] angles, int circles) {
        double radius = 0;
        for (int k = 0; k < ring.length; k++) {
            int next = k + circles < ring.length ? k + circles : k % circles;
            if (next == k) continue;
            int a = ring[k];
            int b = ring[next];
            double across = Math.abs(StrictMath.sin(angles[a]) - StrictMath.sin(angles[b]));
            double down = Math.abs(StrictMath.cos(angles[a]) - StrictMath.cos(angles[b]));
            double width = (graph.width(a) + graph.width(b)) / 2 + ChartLayout.GAP;
            double height = (graph.height(a) + graph.height(b)) / 2 + ChartLayout.GAP;
            radius = Math.max(radius, Math.min(width / Math.max(across, 1e-9), height / Math.max(down, 1e-9)));
        }
        return radius;
    }

    /**
     * A graph in rings about a node.
     *
     * @param byHops the nodes of each ring in their order around it
     * @param parent the node one ring further in through which each is reached
     * @param weight how much room is needed for what is reached through each
     */
    @SuppressWarnings("java:S6218")
    record Rings(List<int[]> byHops, int[] parent, double[] weight) {
        static Rings of(LayoutGraph graph, int middle, Progress progress) {
            int[] hops = new int[graph.size()];
            int[] reached = new int[graph.size()];
            int count = graph.links().hops(middle, hops, reached);
            int[] parent = new int[graph.size()];
            Arrays.fill(parent, middle);
            for (int k = 1; k < count; k++) {
                int node = reached[k];
                parent[node] = IntStream.range(0, graph.degree(node)).map(j -> graph.neighbour(node, j)).filter(o -> hops[o] == hops[node] - 1).findFirst().orElseThrow();
            }
            double[] weight = new double[graph.size()];
            for (int k = count - 1; k > 0; k--) {
                weight[reached[k]] = Math.max(1, weight[reached[k]]);
                weight[parent[reached[k]]] += weight[reached[k]];
            }
            return new Rings(rings(graph, hops, Arrays.copyOf(reached, count), parent, progress), parent, weight);
        }

        private static List<int[]> rings(LayoutGraph graph, int[] hops, int[] reached, int[] parent, Progress progress) {
            int[] order = new int[graph.size()];
            List<int[]> rings = new ArrayList<>(List.of(new int[] {reached[0]}));
            int outermost = hops[reached[reached.length - 1]];
            int[] branch = branches(graph, hops, reached, parent, progress);
            for (int hop = 1, from = 1; hop <= outermost; hop++) {
                int to = from;
                while (to < reached.length && hops[reached[to]] == hop) to++;
                Comparator<Integer> around = Comparator.comparingInt(i -> hops[i] == 1 ? branch[i] : order[parent[i]]);
                int[] ring = Arrays.stream(reached, from, to).boxed().sorted(around.thenComparing(i -> i)).mapToInt(i -> i).toArray();
                for (int k = 0; k < ring.length; k++) order[ring[k]] = k;
                rings.add(ring);
                from = to;
            }
            return rings;
        }

        /** The order of the first ring: what is linked with each other further out stands side by side. */
        private static int[] branches(LayoutGraph graph, int[] hops, int[] reached, int[] parent, Progress progress) {
            int[] branch = new int[graph.size()];
            List<Integer> first = new ArrayList<>();
            for (int k = 1; k < reached.length; k++) {
                if (hops[reached[k]] == 1) first.add(reached[k]);
                branch[reached[k]] = hops[reached[k]] == 1 ? first.size() - 1 : branch[parent[reached[k]]];
            }
            int[] ends = IntStream.range(0, graph.size()).filter(i -> hops[i] > 0)
                .flatMap(i -> IntStream.of(graph.arrows(i)).filter(o -> hops[o] > 0).flatMap(o -> IntStream.of(branch[i], branch[o]))).toArray();
            int[] from = IntStream.range(0, ends.length / 2).map(i -> ends[2 * i]).toArray();
            int[] to = IntStream.range(0, ends.length / 2).map(i -> ends[2 * i + 1]).toArray();
            double[] none = new double[first.size()];
            int[] circle = CircleOrder.of(new LayoutGraph(none, none, from, to), progress);
            for (int k = 0; k < circle.length; k++) branch[first.get(circle[k])] = k;
            return branch;
        }
    }
}
