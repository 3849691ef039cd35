package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.List;
import org.ibidem.chart.graph.Adjacency;

/**
 * What is laid out: nodes by index with the width and height they need, who is linked with whom, from whom to whom, and, when that is
 * known, the day of each node, its spot on a map, and the one that is to be in the middle.
 */
public final class LayoutGraph {
    private static final int NOBODY = -1;
    private final double[] widths;
    private final double[] heights;
    private final Adjacency links;
    private final int[][] arrows;
    private final Known known;

    /** What is known of the nodes besides: their days and spots, NaN where there is none, and the one in the middle. */
    private record Known(double[] days, double[] x, double[] y, int middle) {
        static Known nothing(int nodes) {
            return new Known(none(nodes), none(nodes), none(nodes), NOBODY);
        }

        private static double[] none(int nodes) {
            double[] none = new double[nodes];
            Arrays.fill(none, Double.NaN);
            return none;
        }

        Known part(int... nodes) {
            int among = middle == NOBODY ? NOBODY : Math.max(NOBODY, Arrays.binarySearch(nodes, middle));
            return new Known(of(days, nodes), of(x, nodes), of(y, nodes), among);
        }
    }

    /** A graph of nodes of these sizes, joined by {@code from[i]}–{@code to[i]}. */
    public LayoutGraph(double[] widths, double[] heights, int[] from, int[] to) {
        this(widths.clone(), heights.clone(), new Adjacency(widths.length, from, to), arrows(widths.length, from, to), Known.nothing(widths.length));
    }

    private LayoutGraph(double[] widths, double[] heights, Adjacency links, int[][] arrows, Known known) {
        this.widths = widths;
        this.heights = heights;
        this.links = links;
        this.arrows = arrows;
        this.known = known;
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

    /** The same graph with a day for each node, counted from any day; NaN for a node without a date. */
    public LayoutGraph dated(double... ofNodes) {
        return new LayoutGraph(widths, heights, links, arrows, new Known(ofNodes.clone(), known.x(), known.y(), known.middle()));
    }

    /** The same graph with a spot for each node, in chart units; NaN for a node that is nowhere. */
    public LayoutGraph located(double[] x, double... y) {
        return new LayoutGraph(widths, heights, links, arrows, new Known(known.days(), x.clone(), y.clone(), known.middle()));
    }

    /** The same graph with this node in the middle. */
    public LayoutGraph around(int node) {
        return new LayoutGraph(widths, heights, links, arrows, new Known(known.days(), known.x(), known.y(), node));
    }

    /** How many nodes there are. */
    public int size() {
        return widths.length;
    }

    /** How wide a node is, in chart units. */
    public double width(int node) {
        return widths[node];
    }

    /** How high a node is. */
    public double height(int node) {
        return heights[node];
    }

    /** How many neighbours a node has. */
    public int degree(int node) {
        return links.degree(node);
    }

    /** The k-th neighbour of a node, from 0. */
    public int neighbour(int node, int k) {
        return links.neighbour(node, k);
    }

    /** Hops from a node to every other; -1 where there is no way. */
    public int[] hops(int start) {
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
    public int[] arrows(int node) {
        return arrows[node];
    }

    /** The day of a node; NaN without one. */
    public double day(int node) {
        return known.days()[node];
    }

    /** Whether a node has a spot. */
    boolean isLocated(int node) {
        return !Double.isNaN(known.x()[node]);
    }

    double spotX(int node) {
        return known.x()[node];
    }

    double spotY(int node) {
        return known.y()[node];
    }

    /** The node that is to be in the middle, or else the one with most neighbours, the first of equals. */
    public int middle() {
        if (known.middle() != NOBODY) return known.middle();
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
        return new LayoutGraph(of(widths, nodes), of(heights, nodes), links.part(nodes), among, known.part(nodes));
    }

    private static double[] of(double[] all, int... nodes) {
        return Arrays.stream(nodes).mapToDouble(i -> all[i]).toArray();
    }
}
