package org.ibidem.chart.paint;

import org.ibidem.chart.Differences.Side;

/** The mark of what only one of two compared pictures has: a disc with a minus or a plus, which is read in grey as well. */
record SideMark(Surface s, Palette palette) {
    void draw(Side side, double x, double y, double r) {
        s.fill(palette.side(side));
        s.stroke(palette.paper(), Math.max(0.5, r / 6));
        s.circle(x, y, r);
        double arm = r * 0.55;
        s.stroke(palette.paper(), Math.max(0.8, r / 3.5));
        s.line(x - arm, y, x + arm, y);
        if (side == Side.SECOND) s.line(x, y - arm, x, y + arm);
    }
}
