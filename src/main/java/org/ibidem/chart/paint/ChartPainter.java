package org.ibidem.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.ontology.Kind;

/**
 * The one routine that draws a chart. Detail follows what can be read: from afar nodes are dots and only the first names are
 * written; near, every name, link label and badge is.
 */
public final class ChartPainter {
    static final double NAME = 10.5;
    static final double LABEL = 8.5;
    static final double LINE_STEP = 1.15;
    private static final double MARK = 0.72;
    private static final double READABLE = 0.42;
    private static final double LABELLED = 0.6;
    private static final double[] DASHED = {7, 4};
    private static final double[] DOTTED = {1.6, 3.2};
    private static final double[] SPARSE = {1.6, 8};
    private final Palette palette;
    private final Fonts fonts;
    private final double smallest;

    /** What stands out: the selected entities and links, and, when {@code onlyThese} is not empty, the only ones not dimmed. */
    public record Emphasis(Set<UUID> selected, Set<UUID> onlyThese) {
        /** Nothing stands out. */
        public static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

        boolean dims(UUID id) {
            return !onlyThese.isEmpty() && !onlyThese.contains(id);
        }
    }

    /** A painter with these colours and fonts. */
    public ChartPainter(Palette palette, Fonts fonts) {
        this(palette, fonts, 0);
    }

    /** A painter that writes everything, with no letters smaller than this many surface units. */
    ChartPainter(Palette palette, Fonts fonts, double smallest) {
        this.palette = palette;
        this.fonts = fonts;
        this.smallest = smallest;
    }

    private double letters(double natural, View view) {
        return Math.max(smallest, natural * view.scale());
    }

    private boolean writes(double fromScale, View view) {
        return smallest > 0 || view.scale() >= fromScale;
    }

    /** Draws what the view shows of the scene, on a clean ground. */
    public void paint(Surface surface, ChartScene scene, View view, Emphasis emphasis) {
        surface.stroke(0, 0);
        surface.fill(palette.paper());
        surface.box(0, 0, view.width(), view.height(), 0);
        List<LinkPath> paths = new ArrayList<>(scene.links().size());
        for (ChartLink link : scene.links()) {
            LinkPath path = LinkPath.of(scene, link);
            paths.add(path);
            if (isSeen(path, view)) paintLink(surface, link, path, view, emphasis);
        }
        for (int i = 0; i < paths.size() && writes(LABELLED, view); i++) {
            if (isSeen(paths.get(i), view)) paintLabel(surface, scene.links().get(i), paths.get(i), view, emphasis);
        }
        for (ChartNode node : scene.nodes()) {
            if (isSeen(node, view)) paintNode(surface, node, view, emphasis);
        }
    }

    private static boolean isSeen(LinkPath p, View v) {
        double left = v.x(Math.min(Math.min(p.x1(), p.x2()), p.cx()));
        double right = v.x(Math.max(Math.max(p.x1(), p.x2()), p.cx()));
        double top = v.y(Math.min(Math.min(p.y1(), p.y2()), p.cy()));
        double bottom = v.y(Math.max(Math.max(p.y1(), p.y2()), p.cy()));
        return right >= 0 && bottom >= 0 && left <= v.width() && top <= v.height();
    }

    private static boolean isSeen(ChartNode n, View v) {
        return v.x(n.x() + n.width()) >= 0 && v.y(n.y() + n.height()) >= 0 && v.x(n.x() - n.width()) <= v.width() && v.y(n.y() - n.height()) <= v.height();
    }

    private void paintLink(Surface s, ChartLink link, LinkPath p, View v, Emphasis emphasis) {
        boolean selected = emphasis.selected().contains(link.id());
        int colour = selected ? palette.selected() : link.disputed() ? palette.disputed() : palette.link();
        double width = (selected ? 2.2 : link.standing() == Standing.SOLID ? 1.5 : 1.25) * v.scale();
        int shown = emphasis.dims(link.id()) ? dim(colour) : colour;
        s.stroke(shown, Math.max(0.5, width), dash(link.standing(), v.scale()));
        if (p.bent()) s.curve(v.x(p.x1()), v.y(p.y1()), v.x(p.cx()), v.y(p.cy()), v.x(p.x2()), v.y(p.y2()));
        else s.line(v.x(p.x1()), v.y(p.y1()), v.x(p.x2()), v.y(p.y2()));
        if (link.directed() && v.scale() > 0.25) arrow(s, p, v, shown);
    }

    static double[] dash(Standing standing, double scale) {
        double[] pattern = switch (standing) {
            case SOLID -> new double[0];
            case DASHED -> DASHED.clone();
            case DOTTED -> DOTTED.clone();
            case PROPOSED -> SPARSE.clone();
        };
        for (int i = 0; i < pattern.length; i++) pattern[i] *= Math.max(0.4, scale);
        return pattern;
    }

    private static int dim(int colour) {
        return colour & 0xFFFFFF | 0x38000000;
    }

    private static void arrow(Surface s, LinkPath p, View v, int colour) {
        double dx = p.x2() - p.cx();
        double dy = p.y2() - p.cy();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        dx /= length;
        dy /= length;
        double x = v.x(p.x2());
        double y = v.y(p.y2());
        double size = 8 * v.scale();
        s.fill(colour);
        s.stroke(0, 0);
        s.polygon(new double[] {x, x - dx * size - dy * size * 0.42, x - dx * size + dy * size * 0.42},
            new double[] {y, y - dy * size + dx * size * 0.42, y - dy * size - dx * size * 0.42});
    }

    private void paintNode(Surface s, ChartNode n, View v, Emphasis emphasis) {
        boolean selected = emphasis.selected().contains(n.id());
        boolean dimmed = emphasis.dims(n.id());
        double x = v.x(n.x());
        double y = v.y(n.shapeY());
        double r = ChartNode.RADIUS * v.scale();
        int edge = selected ? palette.selected() : n.disputed() ? palette.disputed() : palette.edge(n.kind());
        double[] outline = n.proposed() ? new double[] {3 * v.scale(), 2.5 * v.scale()} : new double[0];
        s.fill(dimmed ? dim(palette.fill(n.kind())) : palette.fill(n.kind()));
        s.stroke(dimmed ? dim(edge) : edge, Math.max(0.6, (selected ? 2.6 : 1.4) * v.scale()), outline);
        shape(s, n.kind(), x, y, r);
        if (!writes(READABLE, v)) return;
        s.fill(dimmed ? dim(edge) : palette.edge(n.kind()));
        s.icon(Icon.of(n.kind()), x, y, r * 1.15);
        paintName(s, n, v, dimmed);
        if (!dimmed) paintMarks(s, n, v);
    }

    static void shape(Surface s, Kind kind, double x, double y, double r) {
        switch (kind) {
            case PERSON -> s.circle(x, y, r);
            case ORGANISATION -> s.box(x - r, y - r * 0.86, 2 * r, 1.72 * r, r * 0.3);
            case PLACE -> s.polygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y});
            case EVENT -> s.polygon(new double[] {x - r * 0.5, x + r * 0.5, x + r, x + r * 0.5, x - r * 0.5, x - r},
                new double[] {y - r * 0.87, y - r * 0.87, y, y + r * 0.87, y + r * 0.87, y});
            case ITEM -> s.box(x - r * 0.78, y - r * 0.78, 1.56 * r, 1.56 * r, 0);
        }
    }

    private void paintName(Surface s, ChartNode n, View v, boolean dimmed) {
        double size = letters(NAME, v);
        double step = Math.max(ChartNode.LINE * v.scale(), size * LINE_STEP);
        double first = v.y(n.shapeY() + ChartNode.RADIUS) + step;
        for (int i = 0; i < n.lines().size(); i++) halo(s, n.lines().get(i), v.x(n.x()), first + i * step, size);
        s.fill(dimmed ? dim(palette.ink()) : palette.ink());
        for (int i = 0; i < n.lines().size(); i++) s.text(n.lines().get(i), v.x(n.x()), first + i * step, size, false);
    }

    /** Keeps lines from running through words. */
    private void halo(Surface s, String text, double cx, double baseline, double size) {
        double w = fonts.width(text, size, false);
        s.fill(palette.halo());
        s.stroke(0, 0);
        s.box(cx - w / 2 - 1, baseline - size * 0.95, w + 2, size * 1.25, size * 0.2);
    }

    private void paintMarks(Surface s, ChartNode n, View v) {
        double size = Math.max(smallest * MARK, LABEL * v.scale());
        double y = n.shapeY() - ChartNode.RADIUS - 4;
        String badges = String.join("  ", n.badges());
        if (!badges.isEmpty()) {
            double w = fonts.width(badges, size, true) + 6 * v.scale();
            s.fill(palette.disputed());
            s.stroke(0, 0);
            s.box(v.x(n.x()) - w / 2, v.y(y) - size * 0.95, w, size * 1.35, 2 * v.scale());
            s.fill(palette.paper());
            s.text(badges, v.x(n.x()), v.y(y), size, true);
        }
        if (n.sources() > 0) count(s, n, v, size);
        if (n.disputed()) {
            s.fill(palette.disputed());
            s.text("≠", v.x(n.x() - ChartNode.RADIUS - 5), v.y(n.shapeY() + 4), size * 1.5, true);
        }
    }

    /** How many independent sources speak of it, in a small disc at the lower right. */
    private void count(Surface s, ChartNode n, View v, double size) {
        double x = v.x(n.x() + ChartNode.RADIUS * 0.86);
        double y = v.y(n.shapeY() + ChartNode.RADIUS * 0.72);
        s.fill(palette.paper());
        s.stroke(palette.quiet(), Math.max(0.5, 0.9 * v.scale()));
        s.circle(x, y, size * 0.75);
        s.fill(palette.ink());
        s.text(Integer.toString(n.sources()), x, y + size * 0.36, size, true);
    }

    private void paintLabel(Surface s, ChartLink link, LinkPath p, View v, Emphasis emphasis) {
        if (link.label().isEmpty() || emphasis.dims(link.id())) return;
        double[] middle = p.at(0.5);
        double size = letters(LABEL, v);
        double room = Math.hypot(p.x2() - p.x1(), p.y2() - p.y1()) - (link.directed() && smallest == 0 ? 16 : 6);
        String text = fitted(link.label(), size, room * v.scale());
        if (text.isEmpty()) return;
        double angle = Math.atan2(p.y2() - p.y1(), p.x2() - p.x1());
        if (angle > Math.PI / 2) angle -= Math.PI;
        if (angle < -Math.PI / 2) angle += Math.PI;
        double x = v.x(middle[0]);
        double y = v.y(middle[1]);
        ground(s, text, x, y, angle, size);
        s.fill(link.disputed() ? palette.disputed() : palette.quiet());
        s.textAlong(text, x, y, angle, size);
    }

    /** The words that fit, with an ellipsis; nothing when not even a few letters do. */
    private String fitted(String text, double size, double room) {
        if (fonts.width(text, size, false) <= room) return text;
        for (int end = text.length() - 1; end >= 4; end--) {
            String shorter = text.substring(0, end).stripTrailing() + "…";
            if (fonts.width(shorter, size, false) <= room) return shorter;
        }
        return "";
    }

    private void ground(Surface s, String text, double x, double y, double angle, double size) {
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
