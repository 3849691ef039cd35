package org.ibidem.chart.measure;

import java.util.Arrays;
import org.ibidem.chart.graph.Adjacency;

/**
 * The largest k for which a node belongs to a group in which everyone is linked with at least k others of the group: S. B. Seidman, Network
 * structure and minimum degree (1983), by the algorithm of V. Batagelj and M. Zaveršnik (2003), in time proportional to the links.
 */
public final class Cores {
    private final Adjacency graph;
    private final int[] degree;
    /** The nodes by their remaining degree; {@code place[v]} is where v stands, {@code begin[d]} where those of degree d begin. */
    private final int[] order;
    private final int[] place;
    private final int[] begin;

    private Cores(Adjacency graph) {
        this.graph = graph;
        int n = graph.size();
        degree = new int[n];
        order = new int[n];
        place = new int[n];
        for (int v = 0; v < n; v++) degree[v] = graph.degree(v);
        begin = new int[Arrays.stream(degree).max().orElse(0) + 2];
        for (int d : degree) begin[d + 1]++;
        for (int d = 1; d < begin.length; d++) begin[d] += begin[d - 1];
        int[] free = begin.clone();
        for (int v = 0; v < n; v++) {
            place[v] = free[degree[v]]++;
            order[place[v]] = v;
        }
    }

    /** The core number of each node. */
    public static int[] of(Adjacency graph) {
        Cores cores = new Cores(graph);
        for (int i = 0; i < graph.size(); i++) cores.peel(cores.order[i]);
        return cores.degree;
    }

    private void peel(int node) {
        for (int k = 0; k < graph.degree(node); k++) {
            int other = graph.neighbour(node, k);
            if (degree[other] > degree[node]) lower(other);
        }
    }

    /** Takes one from a node's degree: it changes places with the first of its degree, which then begins one later. */
    private void lower(int node) {
        int first = begin[degree[node]]++;
        int other = order[first];
        order[place[node]] = other;
        place[other] = place[node];
        order[first] = node;
        place[node] = first;
        degree[node]--;
    }
}
