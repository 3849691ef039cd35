package org.ibidem.chart.layout;

import org.ibidem.job.Progress;

/** Groups stand together and apart from others; what is large is unfolded by springs first, which find the whole better than the parts. */
final class GroupGrowth implements Growth {
    private static final int UNFOLDING = 100;
    private static final int LEAST = 60;
    private static final int MOST = 300;
    private static final double WORK = 3_000_000;
    /** Between groups links are much longer than within, so that on average they are longer than elsewhere. */
    private static final double LONGER = 1.6;

    @Override
    public void improve(LayoutGraph graph, Places picture, boolean[] pinned, double unit, Progress progress) {
        if (graph.size() > HopGrowth.STRESS_LIMIT) new ForceLayout(graph, picture, pinned, unit).run(UNFOLDING, progress);
        int rounds = (int) Math.clamp(WORK / graph.size(), LEAST, MOST);
        new GroupForces(graph, picture, pinned, unit * LONGER).run(rounds, ChartLayout.GAP, progress);
    }
}
