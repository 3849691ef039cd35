package org.ibidem.chart.layout;

import org.ibidem.job.Progress;

/** A way to place the nodes of a graph: one class for each {@link LayoutKind}. */
public interface Arrangement {
    /**
     * Places for all nodes, in chart units about any middle. Who asks puts back what is pinned and moves apart what overlaps still; a
     * way that grows its picture step by step may begin with the one before.
     *
     * @throws java.util.concurrent.CancellationException when told to stop
     */
    Places place(LayoutGraph graph, Before before, Progress progress);
}
