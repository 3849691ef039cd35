package org.ibidem.chart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasItem.Box;
import org.ibidem.model.CanvasKind;

/** A part cut out of a chart: its entities, each for itself, and the notes and frames that belong to it. What only leads out of it does not. */
public record ChartPart(List<ChartNode> nodes, List<CanvasItem> drawn) {
    public ChartPart {
        nodes = List.copyOf(nodes);
        drawn = List.copyOf(drawn);
    }

    /** What lies in a place of a scene. Frames that reach out of it are cut off at its edge. */
    public static ChartPart within(ChartScene scene, Box area) {
        List<ChartNode> nodes = entities(scene, n -> area.covers(n.x(), n.y()));
        Stream<CanvasItem> frames = of(scene, CanvasKind.FRAME).flatMap(f -> cut(f, area).stream());
        return new ChartPart(nodes, Stream.concat(frames, notes(scene, nodes, n -> area.covers(n.box().x(), n.box().y()))).toList());
    }

    /** What is picked of a scene, with the notes about it. */
    public static ChartPart of(ChartScene scene, Collection<UUID> picked) {
        List<ChartNode> nodes = entities(scene, n -> picked.contains(n.id()));
        Stream<CanvasItem> frames = of(scene, CanvasKind.FRAME).filter(f -> picked.contains(f.id()));
        return new ChartPart(nodes, Stream.concat(frames, notes(scene, nodes, n -> picked.contains(n.id()))).toList());
    }

    /** The ids of its entities. */
    public Set<UUID> entities() {
        return nodes.stream().map(ChartNode::id).collect(Collectors.toSet());
    }

    private static List<ChartNode> entities(ChartScene scene, Predicate<ChartNode> wanted) {
        Set<UUID> ids = scene.nodes().stream().filter(wanted).flatMap(n -> scene.entities(n.id()).stream()).collect(Collectors.toSet());
        return scene.apart().nodes().stream().filter(n -> ids.contains(n.id())).toList();
    }

    private static Stream<CanvasItem> of(ChartScene scene, CanvasKind kind) {
        return scene.canvas().stream().filter(c -> c.kind() == kind);
    }

    /** A note about an entity goes with that, any other as is wanted. */
    private static Stream<CanvasItem> notes(ChartScene scene, List<ChartNode> nodes, Predicate<CanvasItem> wanted) {
        Set<UUID> ids = nodes.stream().map(ChartNode::id).collect(Collectors.toSet());
        return of(scene, CanvasKind.NOTE).filter(n -> n.entityId() == null ? wanted.test(n) : ids.contains(n.entityId()));
    }

    private static Optional<CanvasItem> cut(CanvasItem frame, Box area) {
        Box box = frame.box();
        double left = Math.max(box.left(), area.left());
        double top = Math.max(box.top(), area.top());
        double width = Math.min(box.left() + box.width(), area.left() + area.width()) - left;
        double height = Math.min(box.top() + box.height(), area.top() + area.height()) - top;
        return width > 0 && height > 0 ? Optional.of(frame.in(new Box(left + width / 2, top + height / 2, width, height))) : Optional.empty();
    }
}
