package org.ibidem.chart.measure;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.job.Progress;

/** A figure that says how a node stands in a network. */
public enum Measure {
    /** How many neighbours it has. */
    DEGREE(graph -> counts(graph.size(), graph::degree)),
    /** See {@link Betweenness}. */
    BETWEENNESS(Betweenness::of),
    /** See {@link Closeness}. */
    CLOSENESS(Closeness::of),
    /** See {@link PageRank}. */
    PAGE_RANK(graph -> PageRank.of(graph)),
    /** See {@link Eigenvector}. */
    EIGENVECTOR(graph -> Eigenvector.of(graph)),
    /** See {@link Cores}. */
    CORE(graph -> Arrays.stream(Cores.of(graph)).asDoubleStream().toArray());

    private final BiFunction<Adjacency, Progress, Estimate> computing;

    Measure(BiFunction<Adjacency, Progress, Estimate> computing) {
        this.computing = computing;
    }

    Measure(Function<Adjacency, double[]> exact) {
        this((graph, progress) -> Estimate.exact(exact.apply(graph)));
    }

    /** The figure of each node of a graph. @throws java.util.concurrent.CancellationException when told to stop */
    public Estimate of(Adjacency graph, Progress progress) {
        return computing.apply(graph, progress);
    }

    private static double[] counts(int nodes, java.util.function.IntUnaryOperator count) {
        double[] values = new double[nodes];
        Arrays.setAll(values, count::applyAsInt);
        return values;
    }
}
