package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.List;
import org.ibidem.chart.graph.Adjacency;

/**
 * What is laid out: nodes by index with the width and height they need, who is linked with whom, from whom to whom, and, when that is
 * known, the day of each node and the one that is to be in the middle.
 */
public final class LayoutGraph {
    private static final int NOBODY = -1;
    private final double[] widths;
    private final double[] heights;
    private final Adjacency links;
    private final int[][] arrows;
    private final double[] days;
    private final int middle;

    /** A graph of nodes of these sizes, joined by {@code from[i]}–{@code to[i]}. */
    public LayoutGraph(double[] widths, double[] heights, int[] from, int[] to) {
        this(widths.clone(), heights.clone(), new Adjacency(widths.length, from, to), arrows(widths.length, from, to), undated(widths.length), NOBODY);
    }

    private LayoutGraph(double[] widths, double[] heights, Adjacency links, int[][] arrows, double[] days, int middle) {
        this.widths = widths;
        this.heights = heights;
        this.links = links;
        this.arrows = arrows;
        this.days = days;
        this.middle = middle;
    }

    private static int[][] arrows(int nodes, int[] from, int[] to) {
        int[] count = new int[nodes];
        for (int source : from) count[source]++;
        int[][] arrows = new int[nodes][];
        for (int i = 0; i < nodes; i++) arrows[i] = new int[count[i]];
        for (int i = 0; i < from.length; i++) arrows[from[i]][--count[from[i]]] = to[i];
        for (int i = 0; i < nodes; i++) {
            int self = i;
            arrows[i] = Arrays.stream(arrows[i]).filter(j -> j != self).sorted().distinct().toArray();
        }
        return arrows;
    }

    private static double[] undated(int nodes) {
        double[] days = new double[nodes];
        Arrays.fill(days, Double.NaN);
        return days;
    }

    /** The same graph with a day for each node, counted from any day; NaN for a node without a date. */
    public LayoutGraph dated(double... ofNodes) {
        return new LayoutGraph(widths, heights, links, arrows, ofNodes.clone(), middle);
    }

    /** The same graph with this node in the middle. */
    public LayoutGraph around(int node) {
        return new LayoutGraph(widths, heights, links, arrows, days, node);
    }

    /** How many nodes there are. */
    public int size() {
        return widths.length;
    }

    double width(int node) {
        return widths[node];
    }

    double height(int node) {
        return heights[node];
    }

    int degree(int node) {
        return links.degree(node);
    }

    int neighbour(int node, int k) {
        return links.neighbour(node, k);
    }

    /** Hops from a node to every other; -1 where there is no way. */
    int[] hops(int start) {
        return links.hops(start);
    }

    /** The connected parts, the largest first; the nodes of each ascending. */
    List<int[]> parts() {
        return links.parts();
    }

    Adjacency links() {
        return links;
    }

    /** The nodes that links lead to from this one, ascending. */
    int[] arrows(int node) {
        return arrows[node];
    }

    /** The day of a node; NaN without one. */
    double day(int node) {
        return days[node];
    }

    /** The node that is to be in the middle, or else the one with most neighbours, the first of equals. */
    int middle() {
        if (middle != NOBODY) return middle;
        int best = 0;
        for (int i = 1; i < size(); i++) if (degree(i) > degree(best)) best = i;
        return best;
    }

    /** The graph of some of the nodes (ascending), renumbered in their order. */
    LayoutGraph part(int[] nodes) {
        int[][] among = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            among[i] = Arrays.stream(arrows[nodes[i]]).map(j -> Arrays.binarySearch(nodes, j)).filter(j -> j >= 0).toArray();
        }
        int middleAmong = middle == NOBODY ? NOBODY : Math.max(NOBODY, Arrays.binarySearch(nodes, middle));
        return new LayoutGraph(of(widths, nodes), of(heights, nodes), links.part(nodes), among, of(days, nodes), middleAmong);
    }

    private static double[] of(double[] all, int... nodes) {
        return Arrays.stream(nodes).mapToDouble(i -> all[i]).toArray();
    }
}
