package org.ibidem.chart.paint;

import java.util.List;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.Differences.Side;
import org.ibidem.chart.LinkPath;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;

/** Draws the links of a chart: lines by standing, arrowheads, and labels along them where there is room. */
record LinkPainter(Surface s, Palette palette, Fonts fonts, View v, Detail detail, Emphasis emphasis) {
    private static final double[] DASHED = {7, 4};
    private static final double[] DOTTED = {1.6, 3.2};
    private static final double[] SPARSE = {1.6, 8};
    private static final double HALO = 5;
    private static final double LOOP_ROOM = 110;
    /** Along the way, clear of the label in its middle. */
    private static final double SIDE_PLACE = 0.22;
    /** Where a label may stand along the way, from its middle. */
    private static final double[] ASIDE = {0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.24, 0.24, -0.3, 0.3, -0.36, 0.36};
    private static final int ABOVE = 1;
    private static final int[] SIDES = {ABOVE, -ABOVE};
    private static final int FAINT = 0x70000000;

    /** From afar: a thin line without a pattern. */
    void paintFaint(ChartLink link, LinkPath p) {
        int colour = colour(link);
        s.stroke(emphasis.dims(link.id()) || emphasis.isShared(link.id()) ? Emphasis.dim(colour) : colour & 0xFFFFFF | FAINT, 0.7 * link.look().size().line());
        way(p);
    }

    void paint(ChartLink link, LinkPath p) {
        boolean selected = emphasis.selects(link.id());
        if (selected) halo(p);
        int colour = selected ? palette.selected() : colour(link);
        double width = (selected ? 2.8 : link.standing() == Standing.SOLID ? 1.5 : 1.25) * link.look().size().line() * v.scale();
        int shown = emphasis.dims(link.id()) ? Emphasis.dim(colour) : colour;
        s.stroke(shown, Math.max(selected ? 2.2 : 0.7 * link.look().size().line(), width), dash(link.standing(), v.scale()));
        way(p);
        if (link.directed() && !detail.dots()) arrow(p, shown, Math.max(selected ? 8 : 4, 8 * v.scale()) * Math.max(1, Math.sqrt(link.look().size().line())));
        Side side = emphasis.side(link.id());
        if (side != null && !detail.dots()) new SideMark(s, palette).draw(side, v.x(p.at(SIDE_PLACE)[0]), v.y(p.at(SIDE_PLACE)[1]), Math.max(3.5, 6 * v.scale()));
    }

    private int colour(ChartLink link) {
        Side side = emphasis.side(link.id());
        return side != null ? palette.side(side) : link.disputed() ? palette.disputed() : palette.line(link.look().hue());
    }

    private void halo(LinkPath p) {
        s.stroke(palette.glow(), Math.max(2.2, 2.8 * v.scale()) + 2 * HALO);
        way(p);
    }

    private void way(LinkPath p) {
        if (p.bent()) s.curve(v.x(p.x1()), v.y(p.y1()), v.x(p.cx()), v.y(p.cy()), v.x(p.x2()), v.y(p.y2()));
        else s.line(v.x(p.x1()), v.y(p.y1()), v.x(p.x2()), v.y(p.y2()));
    }

    static double[] dash(Standing standing, double scale) {
        double[] pattern = switch (standing) {
            case SOLID -> new double[0];
            case DASHED -> DASHED.clone();
            case DOTTED -> DOTTED.clone();
            case PROPOSED -> SPARSE.clone();
        };
        for (int i = 0; i < pattern.length; i++) pattern[i] *= Math.max(0.5, scale);
        return pattern;
    }

    private void arrow(LinkPath p, int colour, double size) {
        double dx = p.x2() - p.cx();
        double dy = p.y2() - p.cy();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        dx /= length;
        dy /= length;
        double x = v.x(p.x2());
        double y = v.y(p.y2());
        s.fill(colour);
        s.stroke(0, 0);
        s.polygon(new double[] {x, x - dx * size - dy * size * 0.42, x - dx * size + dy * size * 0.42},
            new double[] {y, y - dy * size + dx * size * 0.42, y - dy * size - dx * size * 0.42});
    }

    /**
     * Writes the label where names, shapes and other labels leave room along the link: all of it, or without its dates, or its beginning. A picture
     * that is to tell everything has the number of the relation instead of a beginning.
     */
    void label(ChartLink link, LinkPath p, Room room) {
        if (link.label().isEmpty() || emphasis.dims(link.id())) return;
        double size = detail.letters(Detail.LABEL);
        double length = v.scale() * (link.isLoop() ? LOOP_ROOM : Math.hypot(p.x2() - p.x1(), p.y2() - p.y1()) - (link.directed() && !detail.everything() ? 16 : 6));
        boolean told = placed(link, p, room, link.label(), size, length) || !link.undated().equals(link.label()) && placed(link, p, room, link.undated(), size, length);
        if (told) return;
        if (!detail.everything()) begin(link, p, room, size, length);
        else if (!placed(link, p, room, link.ref(), size, Double.MAX_VALUE)) write(link, link.ref(), v.x(p.at(0.5)[0]), v.y(p.at(0.5)[1]), upright(p, 0.5), size);
    }

    private void begin(ChartLink link, LinkPath p, Room room, double size, double length) {
        String beginning = fitted(link.label(), size, length);
        if (!beginning.isEmpty() && !beginning.equals(link.label())) placed(link, p, room, beginning, size, length);
    }

    /** Writes the words at the first place along the way that is free for them and long enough, from the middle outwards. */
    private boolean placed(ChartLink link, LinkPath p, Room room, String words, double size, double length) {
        double width = fonts.width(words, size, false);
        for (double aside : ASIDE) {
            if (width / 2 + Math.abs(aside) * length > length / 2) continue;
            double[] place = p.at(0.5 + aside);
            double angle = upright(p, 0.5 + aside);
            if (!room.takeAlong(v.x(place[0]), v.y(place[1]), angle, width, size)) continue;
            write(link, words, v.x(place[0]), v.y(place[1]), angle, size);
            return true;
        }
        return false;
    }

    /** The whole label of a selected link, beside it so that it stays in sight, where there is room for it; when it is too short, across the page. */
    void labelSelected(ChartLink link, LinkPath p, Room room) {
        if (link.label().isEmpty()) return;
        double size = Math.max(9, detail.letters(Detail.LABEL));
        double length = fonts.width(link.label(), size, false);
        double way = Math.hypot(p.x2() - p.x1(), p.y2() - p.y1()) * v.scale();
        for (double aside : ASIDE) {
            if (length / 2 + Math.abs(aside) * way > way / 2) continue;
            for (int side : SIDES) if (placedBeside(link, p, 0.5 + aside, upright(p, 0.5 + aside), side, size, room)) return;
        }
        double angle = length <= way ? upright(p, 0.5) : 0;
        double[] place = beside(p, 0.5, angle, ABOVE, size);
        room.takeAlong(place[0], place[1], angle, length, size);
        write(link, link.label(), place[0], place[1], angle, size);
    }

    private boolean placedBeside(ChartLink link, LinkPath p, double at, double angle, int side, double size, Room room) {
        double[] place = beside(p, at, angle, side, size);
        if (!room.takeAlong(place[0], place[1], angle, fonts.width(link.label(), size, false), size)) return false;
        write(link, link.label(), place[0], place[1], angle, size);
        return true;
    }

    private double[] beside(LinkPath p, double at, double angle, int side, double size) {
        double beside = side * (size * 0.7 + HALO + 2);
        return new double[] {v.x(p.at(at)[0]) + beside * Math.sin(angle), v.y(p.at(at)[1]) - beside * Math.cos(angle)};
    }

    /** The angle of the way at a place on it, turned so that words on it do not stand on their head. */
    private static double upright(LinkPath p, double at) {
        double angle = p.angle(at);
        return angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
    }

    private void write(ChartLink link, String text, double x, double y, double angle, double size) {
        ground(text, x, y, angle, size);
        s.fill(link.disputed() ? palette.disputed() : emphasis.selects(link.id()) ? palette.ink() : palette.quiet());
        s.textAlong(text, x, y, angle, size);
    }

    /** The words that fit, with an ellipsis; nothing when not even a few letters do. */
    private String fitted(String text, double size, double room) {
        if (fonts.width(text, size, false) <= room) return text;
        for (int end = Math.min(text.length() - 1, (int) (room / size * 4)); end >= 4; end--) {
            String shorter = text.substring(0, end).stripTrailing() + "…";
            if (fonts.width(shorter, size, false) <= room) return shorter;
        }
        return "";
    }

    private void ground(String text, double x, double y, double angle, double size) {
        double w = fonts.width(text, size, false) / 2 + 2;
        double h = size * 0.62;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        s.fill(palette.halo());
        s.stroke(0, 0);
        s.polygon(new double[] {x - w * cos + h * sin, x + w * cos + h * sin, x + w * cos - h * sin, x - w * cos - h * sin},
            new double[] {y - w * sin - h * cos, y + w * sin - h * cos, y + w * sin + h * cos, y - w * sin + h * cos});
    }
}
