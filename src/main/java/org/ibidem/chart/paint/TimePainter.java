package org.ibidem.chart.paint;

import org.ibidem.chart.ChartScene;
import org.ibidem.chart.YearMark;
import org.ibidem.fonts.Fonts;

/** Draws where the years begin below everything, faintly; their numbers stay in sight at the upper edge. */
record TimePainter(Surface s, Palette palette, Fonts fonts, View v) {
    private static final double SIZE = 9;
    private static final double APART = 10;
    private static final int LINE = 0x50000000;

    void paint(ChartScene scene) {
        double[] b = scene.bounds();
        double top = Math.max(SIZE + 3, v.y(b[1]) - 3);
        double end = 0;
        for (YearMark mark : scene.years()) {
            double x = v.x(mark.x());
            String year = Integer.toString(mark.year());
            double half = fonts.width(year, SIZE, false) / 2;
            if (x < 0 || x > v.width()) continue;
            s.stroke(palette.quiet() & 0xFFFFFF | LINE, 0.6, 2, 4);
            s.line(x, top + 3, x, Math.min(v.height(), v.y(b[3])));
            if (x - half < end) continue;
            s.fill(palette.quiet());
            s.text(year, x, top, SIZE, false);
            end = x + half + APART;
        }
    }
}
