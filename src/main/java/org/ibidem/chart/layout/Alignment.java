package org.ibidem.chart.layout;

import java.util.Arrays;

/** Turns, mirrors and shifts a new picture so that it lies on the old one as well as it can (orthogonal Procrustes), or on landscape paper. */
final class Alignment {
    private Alignment() {}

    /** Lays the new picture on the old one by the nodes that {@code known} names. */
    static void onto(Places old, boolean[] known, Places places) {
        double[] o = centre(old, known);
        double[] c = centre(places, known);
        double sxx = 0;
        double sxy = 0;
        double syx = 0;
        double syy = 0;
        for (int i = 0; i < known.length; i++) {
            if (!known[i]) continue;
            double ax = places.x()[i] - c[0];
            double ay = places.y()[i] - c[1];
            double bx = old.x()[i] - o[0];
            double by = old.y()[i] - o[1];
            sxx += ax * bx;
            sxy += ax * by;
            syx += ay * bx;
            syy += ay * by;
        }
        double turn = square(sxx + syy, sxy - syx);
        double mirror = square(sxx - syy, sxy + syx);
        double sign = mirror > turn ? -1 : 1;
        double cos = sxx + sign * syy;
        double sin = sxy - sign * syx;
        rotate(places, c, o, cos, sin, sign);
    }

    /** Turns the picture so that its longer extent lies across the page. */
    static void landscape(Places places) {
        boolean[] all = new boolean[places.x().length];
        Arrays.fill(all, true);
        double[] c = centre(places, all);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < all.length; i++) {
            double dx = places.x()[i] - c[0];
            double dy = places.y()[i] - c[1];
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double angle = 0.5 * StrictMath.atan2(2 * xy, xx - yy);
        rotate(places, c, c, StrictMath.cos(angle), -StrictMath.sin(angle), 1);
    }

    private static double square(double a, double b) {
        return a * a + b * b;
    }

    static double[] centre(Places places, boolean[] chosen) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (!chosen[i]) continue;
            x += places.x()[i];
            y += places.y()[i];
            count++;
        }
        return new double[] {x / Math.max(1, count), y / Math.max(1, count)};
    }

    /** Rotates about {@code from} by the angle of (cos, sin), mirrors y first when sign is -1, and moves the centre to {@code to}. */
    private static void rotate(Places places, double[] from, double[] to, double cos, double sin, double sign) {
        double length = Math.sqrt(cos * cos + sin * sin);
        if (length < 1e-12) return;
        double c = cos / length;
        double s = sin / length;
        for (int i = 0; i < places.x().length; i++) {
            double dx = places.x()[i] - from[0];
            double dy = sign * (places.y()[i] - from[1]);
            places.x()[i] = to[0] + c * dx - s * dy;
            places.y()[i] = to[1] + s * dx + c * dy;
        }
    }
}
