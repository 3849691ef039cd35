package org.ibidem.evidence.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * By how much the lines of a scan lean. Where text lies level, rows of letters take turns with rows of paper; so the angle is the one at
 * which the edges of letters, summed up along it, differ most from row to row (the projection profile of Postl, 1986). Lines that run down
 * the page, as on one that lies on its side, tell it as well.
 */
final class Skew {
    /** A page is looked at with about so many pixels on its longer side. */
    private static final int LONG_SIDE = 900;
    private static final double MOST_DEGREES = 15;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;
    /** Less than this is no harm to text recognition. */
    private static final double LEAST_DEGREES = 0.4;
    /** How much more the sums must differ there than on the page as it is. */
    private static final double CLEARLY = 1.15;
    /** A smaller step in light is a speck. */
    private static final int LEAST_STEP = 24;
    private final List<Edge> edges = new ArrayList<>();
    private final boolean down;
    private final int beyond;

    /** A step in light at a pixel, and how high it is. */
    private record Edge(int x, int y, int step) {}

    private Skew(Grey page, boolean down) {
        this.down = down;
        this.beyond = page.width() + page.height();
        for (int y = 0; y + 1 < page.height(); y++) {
            for (int x = 0; x + 1 < page.width(); x++) {
                int step = Math.abs(page.at(x, y) - (down ? page.at(x + 1, y) : page.at(x, y + 1)));
                if (step >= LEAST_STEP) edges.add(new Edge(x, y, step));
            }
        }
    }

    /** How far the lines of a page are turned clockwise, in radians; 0 when they are level or nothing tells. */
    static double of(Grey page) {
        Grey small = page.reduced(Math.ceilDiv(Math.max(page.width(), page.height()), LONG_SIDE));
        Found across = new Skew(small, false).find();
        Found along = new Skew(small, true).find();
        Found found = across.gain() >= along.gain() ? across : along;
        boolean isClear = found.gain() > CLEARLY && Math.abs(found.degrees()) >= LEAST_DEGREES && Math.abs(found.degrees()) < MOST_DEGREES;
        return isClear ? Math.toRadians(found.degrees()) : 0;
    }

    /** An angle, and how many times more the sums differ there than without turning. */
    private record Found(double degrees, double gain) {}

    private Found find() {
        double best = best(-MOST_DEGREES, MOST_DEGREES, COARSE);
        double fine = best(best - COARSE, best + COARSE, FINE);
        return new Found(fine, contrast(fine) / Math.max(1, contrast(0)));
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double most = -1;
        for (double degrees = from; degrees <= to + step / 2; degrees += step) {
            double contrast = contrast(degrees);
            if (contrast > most) {
                most = contrast;
                best = degrees;
            }
        }
        return best;
    }

    /** The sum of squares of the edges along each line of this angle. */
    private double contrast(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double[] sums = new double[3 * beyond];
        for (Edge e : edges) sums[beyond + (int) Math.round(down ? e.x * cos + e.y * sin : e.y * cos - e.x * sin)] += e.step;
        double squares = 0;
        for (double sum : sums) squares += sum * sum;
        return squares;
    }
}
