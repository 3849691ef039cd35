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

    /** A box around some nodes with all they need. */
    private record Box(double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    /** Packs the parts in their order, below what is pinned. */
    void pack(List<int[]> parts, boolean[] pinned) {
        double area = 0;
        double widest = 0;
        for (int[] part : parts) {
            Box box = box(part);
            area += (box.width() + gap) * (box.height() + gap);
            widest = Math.max(widest, box.width());
        }
        double rowWidth = Math.max(widest, Math.sqrt(area * ratio));
        double x = 0;
        double y = below(pinned);
        double rowHeight = 0;
        for (int[] part : parts) {
            Box box = box(part);
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

    private Box box(int[] part) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i : part) {
            left = Math.min(left, places.x()[i] - graph.width(i) / 2);
            right = Math.max(right, places.x()[i] + graph.width(i) / 2);
            top = Math.min(top, places.y()[i] - graph.height(i) / 2);
            bottom = Math.max(bottom, places.y()[i] + graph.height(i) / 2);
        }
        return new Box(left, top, right, bottom);
    }

    private void shift(int[] part, double dx, double dy) {
        for (int i : part) {
            places.x()[i] += dx;
            places.y()[i] += dy;
        }
    }
}
