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

    /** The box for a frame around these entities. */
    Optional<CanvasItem.Box> around(Collection<UUID> entities) {
        int[] some = entities.stream().flatMapToInt(e -> scene.index(e).stream()).toArray();
        if (some.length == 0) return Optional.empty();
        double[] b = scene.bounds(some);
        double gap = 14;
        return Optional.of(new CanvasItem.Box((b[0] + b[2]) / 2, (b[1] + b[3] - TITLE) / 2, b[2] - b[0] + 2 * gap, b[3] - b[1] + 2 * gap + TITLE));
    }
}
