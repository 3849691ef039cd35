package org.ibidem.chart.measure;

import java.util.EnumMap;
import java.util.Map;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.job.Progress;

/** All that is computed of a network: every {@link Measure}, the communities, and what holds it together. */
public record Measures(Map<Measure, Estimate> figures, Communities communities, Cuts cuts) {
    /** Computes them. @throws java.util.concurrent.CancellationException when told to stop */
    public static Measures of(Adjacency graph, Progress progress) {
        Map<Measure, Estimate> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) figures.put(measure, measure.of(graph, progress));
        return new Measures(figures, Communities.of(graph), Cuts.of(graph));
    }

    /** A node's figure. */
    public double value(Measure measure, int node) {
        return figures.get(measure).values()[node];
    }
}
