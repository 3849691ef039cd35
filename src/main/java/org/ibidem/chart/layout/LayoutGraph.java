package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.List;
import org.ibidem.chart.graph.Adjacency;

/** What is laid out: nodes by index with the width and height they need, and who is linked with whom. */
public final class LayoutGraph {
    private final double[] widths;
    private final double[] heights;
    private final Adjacency links;

    /** A graph of nodes of these sizes, joined by {@code from[i]}–{@code to[i]}. */
    public LayoutGraph(double[] widths, double[] heights, int[] from, int[] to) {
        this(widths.clone(), heights.clone(), new Adjacency(widths.length, from, to));
    }

    private LayoutGraph(double[] widths, double[] heights, Adjacency links) {
        this.widths = widths;
        this.heights = heights;
        this.links = links;
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

    /** The graph of some of the nodes (ascending), renumbered in their order. */
    LayoutGraph part(int[] nodes) {
        return new LayoutGraph(Arrays.stream(nodes).mapToDouble(i -> widths[i]).toArray(), Arrays.stream(nodes).mapToDouble(i -> heights[i]).toArray(),
            links.part(nodes));
    }
}
