package org.ibidem.chart.measure;

import org.ibidem.chart.graph.Adjacency;
import org.ibidem.job.Progress;

/**
 * How near a node is to all others: the inverse of the mean number of hops to those it reaches, times the share of nodes it reaches
 * (S. Wasserman and K. Faust, Social Network Analysis, 1994, p. 201), so that a small part apart from the rest does not look central.
 */
public final class Closeness {
    private Closeness() {}

    /** The values from 0 to 1; estimated where there are more than 10,000 nodes. @throws java.util.concurrent.CancellationException when told to stop */
    public static Estimate of(Adjacency graph, Progress progress) {
        Sample sample = Sample.of(graph.size());
        return sample.isAll() ? exact(graph, progress) : estimated(graph, sample, progress);
    }

    private static Estimate exact(Adjacency graph, Progress progress) {
        int n = graph.size();
        double[] values = new double[n];
        int[] hops = new int[n];
        int[] order = new int[n];
        for (int v = 0; v < n; v++) {
            if (v % 50 == 0) progress.step(v, n, "");
            int reached = graph.hops(v, hops, order);
            long sum = 0;
            for (int k = 0; k < reached; k++) sum += hops[order[k]];
            values[v] = value(reached, sum, n);
        }
        return Estimate.exact(values);
    }

    private static double value(double reached, double sum, int n) {
        return sum == 0 ? 0 : (reached - 1) / sum * ((reached - 1) / (n - 1));
    }

    /** Hops are the same both ways, so those from the sample to a node stand for those from the node to all. */
    private static Estimate estimated(Adjacency graph, Sample sample, Progress progress) {
        int n = graph.size();
        double[] sums = new double[n];
        double[] squares = new double[n];
        int[] met = new int[n];
        int[] hops = new int[n];
        int[] order = new int[n];
        for (int i = 0; i < sample.nodes().length; i++) {
            if (i % 10 == 0) progress.step(i, sample.nodes().length, "");
            int reached = graph.hops(sample.nodes()[i], hops, order);
            for (int k = 0; k < reached; k++) {
                double far = hops[order[k]];
                sums[order[k]] += far;
                squares[order[k]] += far * far;
                met[order[k]]++;
            }
        }
        double[] errors = new double[n];
        for (int v = 0; v < n; v++) {
            double sum = sums[v] * sample.scale();
            double value = value(Math.max(1, met[v] * sample.scale()), sum, n);
            errors[v] = sum == 0 ? 0 : value * sample.error(sums[v], squares[v]) / sum;
            sums[v] = value;
        }
        return new Estimate(sums, errors, sample.nodes().length);
    }
}
