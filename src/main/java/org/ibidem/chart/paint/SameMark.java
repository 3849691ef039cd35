package org.ibidem.chart.paint;

import java.util.Set;
import java.util.UUID;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.LinkPath;
import org.ibidem.dossier.Standing;

/** Draws what may be one: a dotted line with the sign ≈ in its middle, which no relation has. */
record SameMark(Surface s, Palette palette, View v) {
    private static final double SIGN = 13;
    private static final double SMALLEST = 8;

    /** Every such line of a scene, but those at nodes that are left out. */
    void between(ChartScene scene, Set<UUID> left) {
        scene.possiblySame().stream().filter(p -> !left.contains(p.one()) && !left.contains(p.other())).forEach(p -> scene.way(p).ifPresent(this::line));
    }

    private void line(LinkPath p) {
        double[] middle = p.at(0.5);
        draw(v.x(p.x1()), v.y(p.y1()), v.x(p.x2()), v.y(p.y2()));
        sign(v.x(middle[0]), v.y(middle[1]), Math.max(SMALLEST, SIGN * v.scale()));
    }

    private void draw(double x1, double y1, double x2, double y2) {
        double[] dash = LinkPainter.dash(Standing.DOTTED, v.scale());
        s.stroke(palette.quiet(), Math.max(1, 1.6 * v.scale()), dash);
        s.line(x1, y1, x2, y2);
    }

    private void sign(double x, double y, double size) {
        s.fill(palette.paper());
        s.stroke(palette.quiet(), 0.9);
        s.circle(x, y, size * 0.62);
        s.fill(palette.ink());
        s.text("≈", x, y + size * 0.33, size, true);
    }

    /** The same for the legend, as wide as this. */
    void sample(double x, double y, double width) {
        draw(x - width / 2, y, x + width / 2, y);
        sign(x, y, SMALLEST);
    }
}
