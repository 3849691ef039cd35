package org.ibidem.chart;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;

/** Tells what of a scene's notes and frames lies at a place, and what moves along with a frame. */
public record CanvasPlaces(ChartScene scene) {
    /** How far from the edge of a frame still counts as on it, in chart units. */
    private static final double EDGE = 5;
    /** The height of the strip with the title of a frame, in chart units. */
    public static final double TITLE = 20;

    /** The note or frame at a place, the one drawn last when several lie there; a frame is held by its title and its edge. */
    public Optional<CanvasItem> at(double x, double y) {
        Optional<CanvasItem> note = scene.canvas().stream().filter(c -> c.kind() == CanvasKind.NOTE && c.box().covers(x, y)).reduce((a, b) -> b);
        return note.or(() -> scene.canvas().stream().filter(c -> c.isAround() && isHeld(c, x, y)).reduce((a, b) -> b));
    }

    private static boolean isHeld(CanvasItem frame, double x, double y) {
        CanvasItem.Box b = frame.box();
        if (!b.covers(x, y)) return false;
        double inside = Math.min(b.width() / 2 - Math.abs(x - b.x()), b.height() / 2 - Math.abs(y - b.y()));
        return inside <= EDGE || y - b.top() <= TITLE;
    }

    /** These, and all that lies in those of them that are frames. */
    public Set<UUID> carried(Collection<UUID> ids) {
        Set<UUID> all = new LinkedHashSet<>(ids);
        List<CanvasItem> frames = scene.canvas().stream().filter(c -> c.isAround() && ids.contains(c.id())).toList();
        for (CanvasItem frame : frames) {
            scene.nodes().stream().filter(n -> frame.box().covers(n.x(), n.shapeY())).forEach(n -> all.add(n.id()));
            scene.canvas().stream().filter(c -> frame.box().covers(c.box().x(), c.box().y()) && c.box().width() <= frame.box().width()).forEach(c -> all.add(c.id()));
        }
        return all;
    }

    /**
     * The notes and frames that go along when the nodes are laid out as in another scene: a frame around what lay in it, a note about an entity
     * as far as that went.
     */
    List<CanvasItem> following(ChartScene after) {
        return scene.canvas().stream().flatMap(c -> (c.kind() == CanvasKind.FRAME ? around(c, after) : besides(c, after)).stream()).toList();
    }

    private Optional<CanvasItem> around(CanvasItem frame, ChartScene after) {
        List<UUID> inside = scene.nodes().stream().filter(n -> frame.box().covers(n.x(), n.shapeY())).map(ChartNode::id).toList();
        boolean moved = inside.stream().map(id -> way(id, after)).anyMatch(way -> Math.hypot(way[0], way[1]) > 0);
        return moved ? new CanvasPlaces(after).around(inside).map(frame::in) : Optional.empty();
    }

    private Optional<CanvasItem> besides(CanvasItem note, ChartScene after) {
        if (note.entityId() == null) return Optional.empty();
        double[] way = way(note.entityId(), after);
        return Math.hypot(way[0], way[1]) > 0 ? Optional.of(note.in(note.box().at(note.box().x() + way[0], note.box().y() + way[1]))) : Optional.empty();
    }

    /** How far a node went, across and down. */
    private double[] way(UUID node, ChartScene after) {
        if (scene.index(node).isEmpty() || after.index(node).isEmpty()) return new double[2];
        return new double[] {after.node(node).x() - scene.node(node).x(), after.node(node).y() - scene.node(node).y()};
    }

    /** The box for a frame around these entities. */
    Optional<CanvasItem.Box> around(Collection<UUID> entities) {
        int[] some = entities.stream().flatMapToInt(e -> scene.index(e).stream()).toArray();
        if (some.length == 0) return Optional.empty();
        double[] b = scene.bounds(some);
        double gap = 14;
        return Optional.of(new CanvasItem.Box((b[0] + b[2]) / 2, (b[1] + b[3] - TITLE) / 2, b[2] - b[0] + 2 * gap, b[3] - b[1] + 2 * gap + TITLE));
    }
}
