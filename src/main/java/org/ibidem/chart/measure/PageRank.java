package org.ibidem.chart.measure;

import org.ibidem.chart.graph.Adjacency;

/**
 * How often somebody who goes from node to node along the links at random, and every now and then begins anew anywhere, is at a node:
 * S. Brin and L. Page, The anatomy of a large-scale hypertextual web search engine (1998), with their damping of 0.85.
 */
public final class PageRank {
    private static final double DAMPING = 0.85;
    private static final double CLOSE = 1e-12;
    private static final int MOST_ROUNDS = 1_000;

    private PageRank() {}

    /** The shares of time, which add up to 1. */
    public static double[] of(Adjacency graph) {
        return Rounds.settle(graph.size(), 1.0 / Math.max(1, graph.size()), CLOSE, MOST_ROUNDS, (now, next) -> step(graph, now, next));
    }

    private static double step(Adjacency graph, double[] now, double[] next) {
        int n = now.length;
        double stranded = 0;
        for (int v = 0; v < n; v++) if (graph.degree(v) == 0) stranded += now[v];
        double anew = (1 - DAMPING + DAMPING * stranded) / n;
        double change = 0;
        for (int v = 0; v < n; v++) {
            double arriving = 0;
            for (int k = 0; k < graph.degree(v); k++) arriving += now[graph.neighbour(v, k)] / graph.degree(graph.neighbour(v, k));
            next[v] = anew + DAMPING * arriving;
            change += Math.abs(next[v] - now[v]);
        }
        return change;
    }
}
