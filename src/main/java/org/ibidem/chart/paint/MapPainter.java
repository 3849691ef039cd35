package org.ibidem.chart.paint;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.ibidem.chart.map.WorldMap;

/** Draws the land below everything, faintly, as far as it is in view. */
record MapPainter(Surface s, Palette palette, View v) {
    private static final int LAND = 0x1A000000;
    private static final int BORDER = 0x50000000;
    private static final int SIDES = 4;

    void paint() {
        s.fill(palette.quiet() & 0xFFFFFF | LAND);
        s.stroke(palette.quiet() & 0xFFFFFF | BORDER, 0.6);
        for (WorldMap.Outline land : WorldMap.get().outlines()) {
            double[][] corners = {Arrays.stream(land.x()).map(v::x).toArray(), Arrays.stream(land.y()).map(v::y).toArray()};
            if (!isSeen(corners)) continue;
            double[][] clipped = clipped(corners);
            if (clipped[0].length > 2) s.polygon(clipped[0], clipped[1]);
        }
    }

    private boolean isSeen(double[][] corners) {
        return meets(corners[0], v.width()) && meets(corners[1], v.height());
    }

    private static boolean meets(double[] along, double length) {
        return Arrays.stream(along).max().orElse(-1) >= 0 && Arrays.stream(along).min().orElse(length + 1) <= length;
    }

    /** What of a polygon lies in view: I. Sutherland and G. Hodgman, Reentrant polygon clipping (1974). */
    private double[][] clipped(double[][] corners) {
        double[][] now = corners;
        for (int side = 0; side < SIDES; side++) now = cut(now, side % 2, side < 2 ? 0 : side % 2 == 0 ? v.width() : v.height(), side < 2);
        return now;
    }

    /** What lies beyond a line across an axis, above it or below. */
    private static double[][] cut(double[][] corners, int axis, double at, boolean above) {
        int count = corners[0].length;
        double[][] kept = new double[2][2 * count];
        int size = 0;
        IntPredicate inside = i -> corners[axis][i] >= at == above;
        for (int i = 0, before = count - 1; i < count; before = i++) {
            if (inside.test(i) != inside.test(before)) {
                double share = (at - corners[axis][before]) / (corners[axis][i] - corners[axis][before]);
                for (int a = 0; a < 2; a++) kept[a][size] = corners[a][before] + share * (corners[a][i] - corners[a][before]);
                size++;
            }
            if (!inside.test(i)) continue;
            for (int a = 0; a < 2; a++) kept[a][size] = corners[a][i];
            size++;
        }
        return new double[][] {Arrays.copyOf(kept[0], size), Arrays.copyOf(kept[1], size)};
    }
}
