package org.ibidem.chart.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds room for a box among others, as near to a wished place as there is any. */
final class FreePlace {
    private static final int MOST_CELLS_ACROSS = 2_000;
    private static final double FINEST = 12;
    private final double left;
    private final double top;
    private final double cell;
    private final int columns;
    private final int rows;
    private final BitSet taken = new BitSet();
    private final Map<Wish, Integer> rings = new HashMap<>();

    /** A box that is to have room near a place. */
    private record Wish(double x, double y, double width, double height) {}

    /** Room among nodes that lie in this box. */
    FreePlace(Box box) {
        cell = Math.max(FINEST, Math.max(box.width(), box.height()) / MOST_CELLS_ACROSS);
        left = box.left();
        top = box.top();
        columns = (int) (box.width() / cell) + 1;
        rows = (int) (box.height() / cell) + 1;
    }

    /** How far nodes reach at most that are all put about one place: half the side of their square, as much again for the gaps in it, and the largest. */
    static double reach(LayoutGraph graph, double gap, int... nodes) {
        double area = 0;
        double largest = 0;
        for (int i : nodes) {
            area += (graph.width(i) + 2 * gap) * (graph.height(i) + 2 * gap);
            largest = Math.max(largest, Math.max(graph.width(i), graph.height(i)) + 2 * gap);
        }
        return Math.sqrt(area) + largest;
    }

    private int column(double x) {
        return (int) Math.floor((x - left) / cell);
    }

    private int row(double y) {
        return (int) Math.floor((y - top) / cell);
    }

    /** Takes the room of a box about its middle. */
    void take(double x, double y, double width, double height) {
        int from = Math.max(0, column(x - width / 2));
        int to = Math.min(columns - 1, column(x + width / 2));
        for (int r = Math.max(0, row(y - height / 2)); r <= Math.min(rows - 1, row(y + height / 2)) && from <= to; r++) {
            taken.set(r * columns + from, r * columns + to + 1);
        }
    }

    /** The middle of the free room for a box that is nearest to (x, y). Outside what is taken there is always room; what was full stays full, so that thousands of like boxes begin where the last found room. */
    double[] near(double x, double y, double width, double height) {
        Wish wish = new Wish(x, y, width, height);
        for (int ring = rings.getOrDefault(wish, 0); ; ring++) {
            double[] best = null;
            for (int k = 0; k < Math.max(1, 8 * ring); k++) {
                double[] place = onRing(x, y, ring, k);
                if (isFree(place, width, height) && (best == null || away(place, x, y) < away(best, x, y))) best = place;
            }
            if (best == null) continue;
            rings.put(wish, ring);
            return best;
        }
    }

    /** The place k of the square ring about (x, y). */
    private double[] onRing(double x, double y, int ring, int k) {
        if (ring == 0) return new double[] {x, y};
        int side = k / (2 * ring);
        int along = k % (2 * ring) - ring;
        return switch (side) {
            case 0 -> new double[] {x + along * cell, y - ring * cell};
            case 1 -> new double[] {x + ring * cell, y + along * cell};
            case 2 -> new double[] {x - along * cell, y + ring * cell};
            default -> new double[] {x - ring * cell, y - along * cell};
        };
    }

    private static double away(double[] place, double x, double y) {
        return Math.hypot(place[0] - x, place[1] - y);
    }

    private boolean isFree(double[] place, double width, double height) {
        int from = Math.max(0, column(place[0] - width / 2));
        int to = Math.min(columns - 1, column(place[0] + width / 2));
        if (from > to) return true;
        for (int r = Math.max(0, row(place[1] - height / 2)); r <= Math.min(rows - 1, row(place[1] + height / 2)); r++) {
            int next = taken.nextSetBit(r * columns + from);
            if (next >= 0 && next <= r * columns + to) return false;
        }
        return true;
    }
}
