package org.ibidem.chart.measure;

import org.ibidem.chart.graph.Adjacency;
import org.ibidem.job.Progress;

/**
 * On how many of the shortest ways between two others a node lies, as the share of all pairs of others: L. C. Freeman, A set of measures of
 * centrality based on betweenness (1977), by the algorithm of U. Brandes, A faster algorithm for betweenness centrality (2001).
 */
public final class Betweenness {
    private final Adjacency graph;
    private final int[] hops;
    private final int[] order;
    private final double[] ways;
    private final double[] dependency;

    private Betweenness(Adjacency graph) {
        this.graph = graph;
        int n = graph.size();
        this.hops = new int[n];
        this.order = new int[n];
        this.ways = new double[n];
        this.dependency = new double[n];
    }

    /** The shares from 0 to 1; estimated where there are more than 10,000 nodes. @throws java.util.concurrent.CancellationException when told to stop */
    public static Estimate of(Adjacency graph, Progress progress) {
        return new Betweenness(graph).over(Sample.of(graph.size()), progress);
    }

    private Estimate over(Sample sample, Progress progress) {
        int n = graph.size();
        double[] sums = new double[n];
        double[] squares = new double[n];
        for (int i = 0; i < sample.nodes().length; i++) {
            if (i % 50 == 0) progress.step(i, sample.nodes().length, "");
            int reached = follow(sample.nodes()[i]);
            for (int k = 1; k < reached; k++) {
                double share = dependency[order[k]];
                sums[order[k]] += share;
                squares[order[k]] += share * share;
            }
        }
        double pairs = Math.max(1, (n - 1.0) * (n - 2.0));
        double[] errors = new double[n];
        for (int v = 0; v < n; v++) {
            errors[v] = sample.error(sums[v], squares[v]) / pairs;
            sums[v] *= sample.scale() / pairs;
        }
        return new Estimate(sums, errors, sample.isAll() ? 0 : sample.nodes().length);
    }

    /** Counts the shortest ways from a node and what share of them each other node carries; returns how many nodes were reached. */
    private int follow(int source) {
        int reached = graph.hops(source, hops, order);
        for (int k = 0; k < reached; k++) ways[order[k]] = 0;
        ways[source] = 1;
        for (int k = 0; k < reached; k++) {
            int node = order[k];
            dependency[node] = 0;
            for (int j = 0; j < graph.degree(node); j++) {
                int next = graph.neighbour(node, j);
                if (hops[next] == hops[node] + 1) ways[next] += ways[node];
            }
        }
        for (int k = reached - 1; k > 0; k--) carry(order[k]);
        return reached;
    }

    private void carry(int node) {
        double share = (1 + dependency[node]) / ways[node];
        for (int j = 0; j < graph.degree(node); j++) {
            int before = graph.neighbour(node, j);
            if (hops[before] == hops[node] - 1) dependency[before] += ways[before] * share;
        }
    }

    /** The number of pairs whose shortest ways a share stands for, each pair counted once. */
    public static double pairs(double share, int nodes) {
        return share * (nodes - 1.0) * (nodes - 2.0) / 2;
    }
}
