package org.ibidem.chart.measure;

import org.ibidem.chart.graph.Adjacency;

/**
 * How well a node is linked with nodes that are well linked themselves: the eigenvector of the largest eigenvalue of the adjacency matrix
 * (P. Bonacich, Factoring and weighting approaches to status scores, 1972), of length 1. By power iteration on the matrix plus one, which
 * also ends where the graph has two sides.
 */
public final class Eigenvector {
    private static final double CLOSE = 1e-10;
    private static final int MOST_ROUNDS = 20_000;

    private Eigenvector() {}

    /** The values; in a graph of several parts those outside the best linked part are near 0. */
    public static double[] of(Adjacency graph) {
        return Rounds.settle(graph.size(), 1.0 / Math.sqrt(Math.max(1, graph.size())), CLOSE, MOST_ROUNDS, (now, next) -> step(graph, now, next));
    }

    private static double step(Adjacency graph, double[] now, double[] next) {
        double squares = 0;
        for (int v = 0; v < now.length; v++) {
            double sum = now[v];
            for (int k = 0; k < graph.degree(v); k++) sum += now[graph.neighbour(v, k)];
            next[v] = sum;
            squares += sum * sum;
        }
        double length = Math.sqrt(squares);
        double change = 0;
        for (int v = 0; v < now.length; v++) {
            next[v] /= length;
            change += Math.abs(next[v] - now[v]);
        }
        return change;
    }
}
