package org.ibidem.chart.layout;

import java.util.List;

/** Sets the separate parts of a chart side by side in rows, about as wide as a page in landscape is to its height. */
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
        double area = 0;
        double widest = 0;
        for (int[] part : parts) {
            Box box = Box.around(graph, places, part);
            area += (box.width() + gap) * (box.height() + gap);
            widest = Math.max(widest, box.width());
        }
        double rowWidth = Math.max(widest, Math.sqrt(area * ratio));
        double x = 0;
        double y = below(pinned);
        double rowHeight = 0;
        for (int[] part : parts) {
            Box box = Box.around(graph, places, part);
            if (x > 0 && x + box.width() > rowWidth) {
                x = 0;
                y += rowHeight + gap;
                rowHeight = 0;
            }
            shift(part, x - box.left(), y - box.top());
            x += box.width() + gap;
            rowHeight = Math.max(rowHeight, box.height());
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
