package org.ibidem.chart.layout;

import org.ibidem.job.Progress;

/** Groups stand together and apart from others; what is large is unfolded by springs first, which find the whole better than the parts. */
final class GroupGrowth implements Growth {
    private static final int ROUNDS = 100;
    private static final int LEAST = 20;
    /** How many nodes are moved in all while they unfold: what is very large starts with its communities apart already. */
    private static final double UNFOLDING = 1_000_000;
    /** How long springs want links to be: half of what they become, so that the forces within groups need not draw the whole together. */
    private static final double SPRING = 0.5;

    @Override
    public void improve(LayoutGraph graph, Places picture, boolean[] pinned, double unit, Progress progress) {
        int unfolding = (int) Math.clamp(UNFOLDING / graph.size(), LEAST, ROUNDS);
        if (graph.size() > HopGrowth.STRESS_LIMIT) new ForceLayout(graph, picture, pinned, unit * SPRING, ForceLaw.SPRINGS).run(unfolding, progress);
        new ForceLayout(graph, picture, pinned, unit, ForceLaw.GROUPS).runApart(ROUNDS, ChartLayout.GAP, progress);
    }
}
