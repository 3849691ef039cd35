package org.ibidem.chart.paint;

import java.util.List;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.Differences.Side;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.Look.Hue;

/** Draws the nodes of a chart: a dot from afar, near a shape with its icon, name and marks. */
record NodePainter(Surface s, Palette palette, Fonts fonts, View v, Detail detail, Emphasis emphasis) {
    private static final double PIN = 7;
    /** Large enough to be told apart by more than its colour. */
    private static final double SIDE = 4.5;
    /** The outline of a smaller shape is too short for dashes: they would make signs of their own of it. */
    private static final double DASHED = 8;
    /** Smaller shapes look all the same. */
    private static final double TOLD_APART = 3;
    private static final double GLOW = 5;
    private static final double DISCS = 0.28;
    private static final double DISCS_MORE = 2.5;

    /** Draws a node with these lines of its name. */
    void paint(ChartNode n, List<String> words) {
        boolean dimmed = emphasis.dims(n.id());
        if (detail.dots()) dot(n, dimmed);
        else outline(n, dimmed);
        if (detail.icons() && n.marks().portrait().isThere()) portrait(n, dimmed);
        else if (detail.icons()) {
            int edge = palette.edge(n.kind(), n.marks().look().hue());
            s.fill(dimmed ? Emphasis.dim(edge) : edge);
            s.icon(Icon.of(n.kind(), n.marks().look().sign()), v.x(n.x()), v.y(n.shapeY()), detail.radius(n) * 1.15);
        }
        name(n, words, dimmed);
        if (!dimmed && n.marks().pinned() && !detail.dots()) pin(n);
        if (emphasis.side(n.id()) != null && !detail.dots()) side(n);
        if (!dimmed && detail.marked()) marks(n);
    }

    /** Draws the disc that shows a figure of the node, on the ground below everything. */
    void ground(ChartNode n) {
        if (!n.marks().halo().isThere() || emphasis.dims(n.id())) return;
        s.fill(palette.hue(n.marks().halo().hue()));
        s.stroke(0, 0);
        s.circle(v.x(n.x()), v.y(n.shapeY()), Math.max(detail.radius(n) * 1.5, n.marks().halo().radius() * discs()));
    }

    /** From afar discs shrink less than the ways between nodes, as far as these leave them room, or dots would hide them. */
    private double discs() {
        return detail.dots() ? Math.max(v.scale(), Math.min(DISCS, DISCS_MORE * v.scale())) : v.scale();
    }

    private static Shape shape(ChartNode n) {
        return Shape.of(n.kind(), n.marks().look().form());
    }

    private int edge(ChartNode n, boolean dimmed) {
        Side side = emphasis.side(n.id());
        int edge = emphasis.selects(n.id()) ? palette.selected() : side != null ? palette.side(side) : n.marks().disputed() ? palette.disputed() : palette.edge(n.kind(), n.marks().look().hue());
        return dimmed ? Emphasis.dim(edge) : edge;
    }

    private void dot(ChartNode n, boolean dimmed) {
        double r = detail.radius(n) * (emphasis.selects(n.id()) ? 1.5 : 1);
        if (emphasis.side(n.id()) != null && !emphasis.selects(n.id())) {
            new SideMark(s, palette).draw(emphasis.side(n.id()), v.x(n.x()), v.y(n.shapeY()), SIDE);
            return;
        }
        s.fill(edge(n, dimmed || emphasis.isShared(n.id())));
        s.stroke(0, 0);
        if (r < TOLD_APART) s.box(v.x(n.x()) - r, v.y(n.shapeY()) - r, 2 * r, 2 * r, 0);
        else shape(n).draw(s, v.x(n.x()), v.y(n.shapeY()), r);
    }

    private void outline(ChartNode n, boolean dimmed) {
        if (emphasis.selects(n.id())) glow(n);
        int fill = palette.fill(n.kind(), n.marks().look().hue());
        s.fill(dimmed ? Emphasis.dim(fill) : fill);
        stroke(n, dimmed);
        shape(n).draw(s, v.x(n.x()), v.y(n.shapeY()), detail.radius(n));
    }

    /** About what is selected, as along a selected link: a blue edge alone is hardly told from a dark one. */
    private void glow(ChartNode n) {
        s.fill(palette.glow());
        s.stroke(0, 0);
        shape(n).draw(s, v.x(n.x()), v.y(n.shapeY()), detail.radius(n) + GLOW);
    }

    private void stroke(ChartNode n, boolean dimmed) {
        double[] dashes = n.marks().proposed() && detail.radius(n) >= DASHED ? new double[] {Math.max(2, 3 * v.scale()), Math.max(1.6, 2.5 * v.scale())} : new double[0];
        s.stroke(edge(n, dimmed), Math.max(emphasis.selects(n.id()) ? 2 : 0.8, (emphasis.selects(n.id()) ? 2.6 : n.marks().look().hue() == Hue.AS_IS ? 1.4 : 2) * v.scale()), dashes);
    }

    /** The picture as far as it lies in the shape, or in a circle in a shape with corners; then the outline once more, which it covers in part. */
    private void portrait(ChartNode n, boolean dimmed) {
        double r = detail.radius(n);
        s.fill(dimmed ? Emphasis.dim(0) : 0xFF000000);
        double[] room = shape(n).picture();
        s.picture(n.marks().portrait(), v.x(n.x()), v.y(n.shapeY()), room[0] * r, room[1] * r, room[2] * r);
        stroke(n, dimmed);
        s.fill(0);
        shape(n).draw(s, v.x(n.x()), v.y(n.shapeY()), r);
    }

    private void name(ChartNode n, List<String> words, boolean dimmed) {
        double size = detail.letters(Detail.NAME);
        double step = Naming.step(v, detail);
        double first = Naming.baseline(n, v, detail);
        for (int i = 0; i < words.size(); i++) halo(words.get(i), v.x(n.x()), first + i * step, size);
        s.fill(dimmed ? Emphasis.dim(palette.ink()) : palette.ink());
        for (int i = 0; i < words.size(); i++) s.text(words.get(i), v.x(n.x()), first + i * step, size, false);
    }

    /** Keeps lines from running through words. */
    private void halo(String text, double cx, double baseline, double size) {
        double w = fonts.width(text, size, false);
        s.fill(palette.halo());
        s.stroke(0, 0);
        s.box(cx - w / 2 - 1, baseline - size * 0.95, w + 2, size * 1.25, size * 0.2);
    }

    private void marks(ChartNode n) {
        double size = detail.marks();
        String badges = badges(n);
        if (!badges.isEmpty()) badge(n, badges, size);
        if (n.marks().sources() > 0) count(n, size);
        if (n.marks().openHit()) openHit(s, palette, v.x(n.x() + n.radius() * 0.86), v.y(n.shapeY() - n.radius() * 0.72), size);
        if (n.marks().disputed()) {
            s.fill(palette.disputed());
            s.text("≠", v.x(n.x() - n.radius() - 5), v.y(n.shapeY() + 4), size * 1.5, true);
        }
    }

    private void badge(ChartNode n, String badges, double size) {
        double[] box = badgeBox(n, v, detail, fonts);
        s.fill(palette.disputed());
        s.stroke(0, 0);
        s.box(box[0], box[1], box[2] - box[0], box[3] - box[1], 2 * v.scale());
        s.fill(palette.paper());
        s.text(badges, v.x(n.x()), badgeLine(n, v), size, true);
    }

    /** Where the badges of a node are: left, top, right, bottom. */
    static double[] badgeBox(ChartNode n, View v, Detail detail, Fonts fonts) {
        double size = detail.marks();
        double half = fonts.width(badges(n), size, true) / 2 + 3 * v.scale();
        double top = badgeLine(n, v) - size * 0.95;
        return new double[] {v.x(n.x()) - half, top, v.x(n.x()) + half, top + size * 1.35};
    }

    private static double badgeLine(ChartNode n, View v) {
        return v.y(n.shapeY() - n.radius() - 4);
    }

    private static String badges(ChartNode n) {
        return String.join("  ", n.marks().badges());
    }

    /** How many independent sources speak of it, in a small disc at the lower right. */
    private void count(ChartNode n, double size) {
        double x = v.x(n.x() + n.radius() * 0.86);
        double y = v.y(n.shapeY() + n.radius() * 0.72);
        s.fill(palette.paper());
        s.stroke(palette.quiet(), Math.max(0.5, 0.9 * v.scale()));
        s.circle(x, y, size * 0.75);
        s.fill(palette.ink());
        s.text(Integer.toString(n.marks().sources()), x, y + size * 0.36, size, true);
    }

    /** That it may be on a list and nobody decided yet, in a broken ring at the upper right. */
    static void openHit(Surface s, Palette palette, double x, double y, double size) {
        s.fill(palette.paper());
        s.stroke(palette.disputed(), Math.max(0.7, size * 0.12), size * 0.3, size * 0.2);
        s.circle(x, y, size * 0.8);
        s.fill(palette.disputed());
        s.text("?", x, y + size * 0.36, size, true);
    }

    /** Which of two compared pictures alone has it, at the lower left. */
    private void side(ChartNode n) {
        new SideMark(s, palette).draw(emphasis.side(n.id()), v.x(n.x() - n.radius() * 0.86), v.y(n.shapeY() + n.radius() * 0.72), Math.max(4.5, 7.5 * v.scale()));
    }

    /** That the analyst holds it in place, at the upper left. */
    private void pin(ChartNode n) {
        double r = Math.max(5, PIN * v.scale());
        pin(s, palette, v.x(n.x() - n.radius() * 0.86), v.y(n.shapeY() - n.radius() * 0.8), r);
    }

    static void pin(Surface s, Palette palette, double x, double y, double r) {
        s.fill(palette.ink());
        s.stroke(palette.paper(), 1);
        s.circle(x, y, r);
        s.fill(palette.paper());
        s.icon(Icon.PIN, x, y, r * 1.5);
    }
}
