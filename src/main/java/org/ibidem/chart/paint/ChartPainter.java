package org.ibidem.chart.paint;

import java.util.BitSet;
import java.util.Set;
import java.util.UUID;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.LinkPath;
import org.ibidem.fonts.Fonts;

/**
 * The one routine that draws a chart. On the screen detail follows what can be read: from afar nodes are dots and the names that
 * matter most are written; near, every name, link label and badge is. On paper everything is.
 */
public final class ChartPainter {
    /** No letters of names on the screen are smaller. */
    static final double SMALLEST_ON_SCREEN = 9;
    private static final int MOST_LABELLED = 800;
    private static final double TOO_SHORT = 2;
    private final Palette palette;
    private final Fonts fonts;
    private final double smallest;
    private final boolean everything;

    /** A painter for the screen, with these colours and fonts. */
    public ChartPainter(Palette palette, Fonts fonts) {
        this(palette, fonts, SMALLEST_ON_SCREEN, false);
    }

    private ChartPainter(Palette palette, Fonts fonts, double smallest, boolean everything) {
        this.palette = palette;
        this.fonts = fonts;
        this.smallest = smallest;
        this.everything = everything;
    }

    /** A painter that writes everything, with no letters smaller than this many surface units. */
    static ChartPainter ofEverything(Palette palette, Fonts fonts, double smallest) {
        return new ChartPainter(palette, fonts, smallest, true);
    }

    /** Draws what the view shows of the scene, on a clean ground. */
    public void paint(Surface surface, ChartScene scene, View view, Emphasis emphasis) {
        paintWithout(Set.of(), surface, scene, view, emphasis);
    }

    /** The same, leaving out some nodes and the links at them. */
    public void paintWithout(Set<UUID> left, Surface surface, ChartScene scene, View view, Emphasis emphasis) {
        surface.stroke(0, 0);
        surface.fill(palette.paper());
        surface.box(0, 0, view.width(), view.height(), 0);
        if (scene.isOnMap()) new MapPainter(surface, palette, view).paint();
        new TimePainter(surface, palette, fonts, view).paint(scene);
        BitSet nodes = seenNodes(scene, view);
        BitSet links = seenLinks(scene, view);
        left.forEach(id -> scene.index(id).ifPresent(i -> {
            nodes.clear(i);
            for (int link : scene.linksAt(i)) links.clear(link);
        }));
        paint(surface, scene, view, emphasis.of(scene), new Drawn(nodes, links, left));
    }

    /** Draws what the view shows of the scene over what is there. */
    public void paintOver(Surface surface, ChartScene scene, View view, Emphasis emphasis) {
        paint(surface, scene, view, emphasis.of(scene), new Drawn(seenNodes(scene, view), seenLinks(scene, view), Set.of()));
    }

    /** The nodes and links to be drawn, by index, and the nodes that are left out. */
    private record Drawn(BitSet nodes, BitSet links, Set<UUID> left) {}

    private void paint(Surface surface, ChartScene scene, View view, Emphasis emphasis, Drawn drawn) {
        BitSet nodes = drawn.nodes();
        Detail detail = new Detail(view.scale(), smallest, everything);
        CanvasPainter canvas = new CanvasPainter(surface, palette, fonts, view, detail, emphasis);
        canvas.behind(scene);
        Naming naming = new Naming(scene, view, detail, fonts);
        canvas.take(scene, naming.room());
        BitSet named = naming.of(nodes, emphasis);
        NodePainter painter = new NodePainter(surface, palette, fonts, view, detail, emphasis);
        nodes.stream().forEach(i -> painter.ground(scene.nodes().get(i)));
        new SameMark(surface, palette, view).between(scene, drawn.left());
        paintLinks(new LinkPainter(surface, palette, fonts, view, detail, emphasis), scene, drawn.links(), named, naming.room());
        for (int i = nodes.nextSetBit(0); i >= 0; i = nodes.nextSetBit(i + 1)) {
            if (!detail.dots() || !named.get(i)) painter.paint(scene.nodes().get(i), naming.words(i));
        }
        if (detail.dots()) named.stream().forEach(i -> painter.paint(scene.nodes().get(i), naming.words(i)));
        canvas.before(scene);
    }

    private static BitSet seenNodes(ChartScene scene, View v) {
        BitSet seen = new BitSet(scene.nodes().size());
        for (int i = 0; i < scene.nodes().size(); i++) {
            ChartNode n = scene.nodes().get(i);
            double x = v.x(n.x());
            double y = v.y(n.y());
            double across = n.width() * v.scale() + 60;
            double down = n.height() * v.scale() + 30;
            if (x + across >= 0 && y + down >= 0 && x - across <= v.width() && y - down <= v.height()) seen.set(i);
        }
        return seen;
    }

    private static BitSet seenLinks(ChartScene scene, View v) {
        BitSet seen = new BitSet(scene.links().size());
        for (int i = 0; i < scene.links().size(); i++) {
            LinkPath p = scene.way(i);
            double left = v.x(Math.min(Math.min(p.x1(), p.x2()), p.cx()));
            double right = v.x(Math.max(Math.max(p.x1(), p.x2()), p.cx()));
            double top = v.y(Math.min(Math.min(p.y1(), p.y2()), p.cy()));
            double bottom = v.y(Math.max(Math.max(p.y1(), p.y2()), p.cy()));
            boolean large = right - left + bottom - top >= TOO_SHORT;
            if (large && right >= 0 && bottom >= 0 && left <= v.width() && top <= v.height()) seen.set(i);
        }
        return seen;
    }

    private static void paintLinks(LinkPainter painter, ChartScene scene, BitSet links, BitSet named, Room room) {
        Emphasis emphasis = painter.emphasis();
        Lines lines = new Lines(scene, links, painter.detail(), emphasis);
        BitSet seen = lines.drawn();
        boolean faint = painter.detail().dots();
        for (int i = seen.nextSetBit(0); i >= 0; i = seen.nextSetBit(i + 1)) {
            if (emphasis.selects(lines.line(i).id())) continue;
            if (faint) painter.paintFaint(lines.line(i), lines.way(i));
            else painter.paint(lines.line(i), clear(painter, scene, lines, i, named));
        }
        int[] selected = emphasis.selected().stream().flatMapToInt(id -> scene.linkIndex(id).stream()).filter(seen::get).limit(MOST_LABELLED).toArray();
        for (int i : selected) painter.paint(lines.line(i), clear(painter, scene, lines, i, named));
        for (int i : selected) painter.labelSelected(lines.line(i), clear(painter, scene, lines, i, named), room);
        boolean few = seen.cardinality() <= MOST_LABELLED;
        boolean labelled = painter.detail().everything() || painter.detail().marked() && few;
        for (int i = seen.nextSetBit(0); (labelled || few) && i >= 0; i = seen.nextSetBit(i + 1)) {
            if ((labelled || lines.isBundle(i)) && !emphasis.selects(lines.line(i).id())) painter.label(lines.line(i), clear(painter, scene, lines, i, named), room);
        }
    }

    /** The way of a line as far as it does not run under a name that is written. */
    private static LinkPath clear(LinkPainter painter, ChartScene scene, Lines lines, int i, BitSet named) {
        ChartLink link = lines.line(i);
        ChartNode from = named.get(link.from()) ? scene.nodes().get(link.from()) : null;
        ChartNode to = named.get(link.to()) ? scene.nodes().get(link.to()) : null;
        double letters = painter.detail().everything() ? 1 : Math.max(1, painter.detail().enlarged());
        return from == null && to == null || link.isLoop() ? lines.way(i) : lines.way(i).outside(from, to, letters);
    }
}
