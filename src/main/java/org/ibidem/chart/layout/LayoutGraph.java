package org.ibidem.chart.layout;

import java.util.Arrays;

/**
 * What is laid out: nodes by index with the width and height they need, and links as pairs of indices. {@code neighbours} of node
 * i stand at {@code offsets[i]} up to {@code offsets[i + 1]}; parallel links and loops count once or not at all.
 */
public final class LayoutGraph {
    private final double[] widths;
    private final double[] heights;
    private final int[] offsets;
    private final int[] neighbours;

    /** A graph of nodes of these sizes, joined by {@code from[i]}–{@code to[i]}. */
    public LayoutGraph(double[] widths, double[] heights, int[] from, int[] to) {
        this.widths = widths.clone();
        this.heights = heights.clone();
        int n = widths.length;
        int[][] lists = new int[n][];
        int[] degree = new int[n];
        for (int i = 0; i < from.length; i++) {
            degree[from[i]]++;
            degree[to[i]]++;
        }
        for (int i = 0; i < n; i++) lists[i] = new int[degree[i]];
        Arrays.fill(degree, 0);
        for (int i = 0; i < from.length; i++) {
            if (from[i] == to[i]) continue;
            lists[from[i]][degree[from[i]]++] = to[i];
            lists[to[i]][degree[to[i]]++] = from[i];
        }
        this.offsets = new int[n + 1];
        for (int i = 0; i < n; i++) {
            lists[i] = Arrays.stream(lists[i], 0, degree[i]).sorted().distinct().toArray();
            offsets[i + 1] = offsets[i] + lists[i].length;
        }
        this.neighbours = new int[offsets[n]];
        for (int i = 0; i < n; i++) System.arraycopy(lists[i], 0, neighbours, offsets[i], lists[i].length);
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
        return offsets[node + 1] - offsets[node];
    }

    int neighbour(int node, int k) {
        return neighbours[offsets[node] + k];
    }

    /** Hops from a node to every other; -1 where there is no way. */
    int[] hops(int start) {
        int[] hops = new int[size()];
        Arrays.fill(hops, -1);
        int[] queue = new int[size()];
        int tail = 0;
        queue[tail++] = start;
        hops[start] = 0;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int k = 0; k < degree(node); k++) {
                int next = neighbour(node, k);
                if (hops[next] >= 0) continue;
                hops[next] = hops[node] + 1;
                queue[tail++] = next;
            }
        }
        return hops;
    }

    /** The nodes that can be reached from one, in their order; each is marked as seen. */
    int[] reach(int start, boolean[] seen) {
        int[] queue = new int[16];
        int tail = 0;
        queue[tail++] = start;
        seen[start] = true;
        for (int head = 0; head < tail; head++) {
            for (int k = 0; k < degree(queue[head]); k++) {
                int next = neighbour(queue[head], k);
                if (seen[next]) continue;
                seen[next] = true;
                if (tail == queue.length) queue = Arrays.copyOf(queue, tail * 2);
                queue[tail++] = next;
            }
        }
        int[] part = Arrays.copyOf(queue, tail);
        Arrays.sort(part);
        return part;
    }

    /** The graph of some of the nodes (ascending), renumbered in their order. */
    LayoutGraph part(int[] nodes) {
        double[] w = new double[nodes.length];
        double[] h = new double[nodes.length];
        int ends = 0;
        for (int node : nodes) ends += degree(node);
        int[] from = new int[ends];
        int[] to = new int[ends];
        int links = 0;
        for (int i = 0; i < nodes.length; i++) {
            w[i] = widths[nodes[i]];
            h[i] = heights[nodes[i]];
            for (int k = 0; k < degree(nodes[i]); k++) {
                int other = Arrays.binarySearch(nodes, neighbour(nodes[i], k));
                if (other <= i) continue;
                from[links] = i;
                to[links++] = other;
            }
        }
        return new LayoutGraph(w, h, Arrays.copyOf(from, links), Arrays.copyOf(to, links));
    }
}
