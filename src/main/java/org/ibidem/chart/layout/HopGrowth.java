package org.ibidem.chart.layout;

import org.ibidem.job.Progress;

/** Distance on paper follows the number of hops: by stress while the graph is small, by forces when it is large. */
final class HopGrowth implements Growth {
    static final int STRESS_LIMIT = 1_500;
    private final long seed;

    /** The seed decides among equally good pictures. */
    HopGrowth(long seed) {
        this.seed = seed;
    }

    @Override
    public void improve(LayoutGraph graph, Places picture, boolean[] pinned, double unit, Progress progress) {
        if (graph.size() <= STRESS_LIMIT) byStress(graph, picture, pinned, unit, progress);
        else new ForceLayout(graph, picture, pinned, unit, ForceLaw.SPRINGS).run(graph.size() > 20_000 ? 80 : 150, progress);
    }

    private void byStress(LayoutGraph graph, Places picture, boolean[] pinned, double unit, Progress progress) {
        StressLayout stress = new StressLayout(graph, unit);
        stress.improve(picture, pinned, seed, progress);
        if (!new Before(picture, pinned, pinned).anyPinned()) stress.spread(picture, ChartLayout.GAP);
    }
}
