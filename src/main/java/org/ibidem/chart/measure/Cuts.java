package org.ibidem.chart.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ibidem.chart.graph.Adjacency;

/**
 * What holds a network together: the links and nodes without which a part of it falls apart. By R. Tarjan, Depth-first search and linear
 * graph algorithms (1972), without recursion, for a chain of links may be as long as the network.
 */
public final class Cuts {
    private final Adjacency graph;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] next;
    private final BitSet points = new BitSet();
    private final List<Bridge> bridges = new ArrayList<>();
    private int time;

    /** A link without which its ends are no longer connected; the smaller index first. */
    public record Bridge(int from, int to) {}

    private Cuts(Adjacency graph) {
        this.graph = graph;
        found = new int[graph.size()];
        low = new int[graph.size()];
        parent = new int[graph.size()];
        next = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) if (found[v] == 0) search(v);
    }

    /** The cuts of a graph. */
    public static Cuts of(Adjacency graph) {
        return new Cuts(graph);
    }

    /** The nodes without which others are no longer connected. */
    public BitSet points() {
        return (BitSet) points.clone();
    }

    /** The bridges. */
    public List<Bridge> bridges() {
        return List.copyOf(bridges);
    }

    private void search(int root) {
        parent[root] = -1;
        int branches = 0;
        int node = root;
        found[root] = low[root] = ++time;
        while (node >= 0) {
            if (next[node] < graph.degree(node)) {
                int other = graph.neighbour(node, next[node]++);
                if (found[other] == 0) {
                    if (node == root) branches++;
                    parent[other] = node;
                    found[other] = low[other] = ++time;
                    node = other;
                } else if (other != parent[node]) {
                    low[node] = Math.min(low[node], found[other]);
                }
            } else {
                if (parent[node] >= 0) leave(node, parent[node], root);
                node = parent[node];
            }
        }
        if (branches > 1) points.set(root);
    }

    private void leave(int node, int above, int root) {
        low[above] = Math.min(low[above], low[node]);
        if (low[node] > found[above]) bridges.add(new Bridge(Math.min(node, above), Math.max(node, above)));
        if (above != root && low[node] >= found[above]) points.set(above);
    }
}
