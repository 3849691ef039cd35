package org.ibidem.chart.layout;

import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/** A picture that begins with the distances to a few nodes, is turned like the one before, and grows better step by step. */
final class GrownArrangement implements Arrangement {
    /** How long a link is by the size of what it links, where that is large. */
    private static final double CLOSE = 0.6;
    /** From how many nodes on the communities are placed before their members. */
    private static final int LARGE = 20_000;
    private final Growth growth;

    GrownArrangement(Growth growth) {
        this.growth = growth;
    }

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        Places picture = graph.size() > LARGE ? CoarseStart.of(graph, ChartLayout.UNIT, progress) : PivotStart.of(graph, ChartLayout.UNIT);
        if (before.anyKnown()) Alignment.onto(before.places(), before.known(), picture);
        before.hold(picture);
        growth.improve(graph, picture, before.pinned(), ChartLayout.UNIT, progress);
        if (before.anyPinned()) return picture;
        if (before.anyKnown()) Alignment.onto(before.places(), before.known(), picture);
        else Alignment.landscape(picture);
        return picture;
    }

    /** A connected graph whose nodes may be much larger than a link is long, each clear of the others. */
    Places fresh(LayoutGraph graph, Progress progress) {
        double sizes = IntStream.range(0, graph.size()).mapToDouble(i -> Math.hypot(graph.width(i), graph.height(i))).average().orElse(0);
        double unit = Math.max(ChartLayout.UNIT, sizes * CLOSE);
        boolean[] free = new boolean[graph.size()];
        Places picture = PivotStart.of(graph, unit);
        growth.improve(graph, picture, free, unit, progress);
        Alignment.landscape(picture);
        new OverlapRemoval(graph, picture, free, ChartLayout.GAP).run();
        return picture;
    }
}
