package org.ibidem.chart.layout;

import java.util.List;

/** Sets the separate parts of a chart side by side, so that together they fill a page in landscape: each where the page has to grow least for it. */
final class Packing {
    private final LayoutGraph graph;
    private final Places places;
    private final double gap;
    private final double ratio;

    Packing(LayoutGraph graph, Places places, double gap, double ratio) {
        this.graph = graph;
        this.places = places;
        this.gap = gap;
        this.ratio = ratio;
    }

    /** Packs the parts in their order, below what is pinned. */
    void pack(List<int[]> parts, boolean[] pinned) {
        double top = below(pinned);
        Skyline skyline = new Skyline(ratio);
        for (int[] part : parts) {
            Box box = Box.around(graph, places, part);
            double[] corner = skyline.take(box.width() + gap, box.height() + gap);
            shift(part, corner[0] - box.left(), top + corner[1] - box.top());
        }
    }

    private double below(boolean[] pinned) {
        double lowest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < pinned.length; i++) {
            if (pinned[i]) lowest = Math.max(lowest, places.y()[i] + graph.height(i) / 2 + gap);
        }
        return lowest == Double.NEGATIVE_INFINITY ? 0 : lowest;
    }

    private void shift(int[] part, double dx, double dy) {
        for (int i : part) {
            places.x()[i] += dx;
            places.y()[i] += dy;
        }
    }
}
