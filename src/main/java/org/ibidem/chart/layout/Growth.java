package org.ibidem.chart.layout;

import org.ibidem.job.Progress;

/** A way to make a picture of a connected graph better step by step. */
interface Growth {
    /** Moves all but the pinned; links want to be about so long. @throws java.util.concurrent.CancellationException when told to stop */
    void improve(LayoutGraph graph, Places picture, boolean[] pinned, double unit, Progress progress);
}
