package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Ids;

/** The ways to put notes, frames and groups on a chart that is seen as this scene; each is one step of undo. */
public final class ChartDrawing {
    private static final double FRAME_WIDTH = 240;
    private static final double FRAME_HEIGHT = 160;
    private static final double BESIDE = 34;
    private static final double STEP = CanvasPlaces.TITLE;
    private final Case target;
    private final ChartDocument document;
    private final ChartScene scene;

    ChartDrawing(Case target, ChartDocument document, ChartScene scene) {
        this.target = target;
        this.document = document;
        this.scene = scene;
    }

    /** Writes a note, as near to here as there is room; gives its id. */
    public UUID note(String text, NoteText size, double x, double y) {
        return note(text, size, new double[] {x, y}, null);
    }

    /** Writes a note about an entity, where there is room above and to the right of it; gives its id. */
    public UUID callout(String text, NoteText size, UUID about) {
        ChartNode n = scene.node(about);
        double[] room = size.size(text);
        return note(text, size, new double[] {n.x() + (n.width() + BESIDE + room[0]) / 2, n.shapeY() - n.radius() - BESIDE - room[1] / 2}, about);
    }

    private UUID note(String text, NoteText size, double[] wished, UUID about) {
        double[] room = size.size(text);
        double[] free = new SceneLayout(scene).room(room[0], room[1], wished[0], wished[1]);
        return add("chart.note", new CanvasItem(Ids.next(), document.id(), CanvasKind.NOTE, text, new CanvasItem.Box(free[0], free[1], room[0], room[1]), about, false));
    }

    /** Draws a frame around these entities, or with its middle here when there are none; gives its id. */
    public UUID frame(String title, Collection<UUID> around, double x, double y) {
        CanvasItem.Box box = new CanvasPlaces(scene).around(around).orElse(new CanvasItem.Box(x, y, FRAME_WIDTH, FRAME_HEIGHT));
        while (isTaken(box)) box = around.isEmpty() ? box.at(box.x() + STEP, box.y() + STEP) : new CanvasItem.Box(box.x(), box.y() - STEP / 4, box.width() + STEP, box.height() + 1.5 * STEP);
        return add("chart.frame", new CanvasItem(Ids.next(), document.id(), CanvasKind.FRAME, title, box, null, false));
    }

    /** Whether a frame lies exactly there, so that nobody would see that there are two. */
    private boolean isTaken(CanvasItem.Box box) {
        return scene.canvas().stream().anyMatch(c -> c.kind() == CanvasKind.FRAME && Math.abs(c.box().x() - box.x()) < 1 && Math.abs(c.box().y() - box.y()) < STEP / 2
            && Math.abs(c.box().width() - box.width()) < 1 && Math.abs(c.box().height() - box.height()) < 1);
    }

    private UUID add(String action, CanvasItem item) {
        target.write(action, change -> {
            document.keep(change, scene);
            change.put(item);
        });
        return item.id();
    }

    /** Draws these entities as one node of this name; groups among them are taken into it. Gives its id. */
    public UUID group(String name, Collection<UUID> entities) {
        CanvasItem group = new CanvasItem(Ids.next(), document.id(), CanvasKind.GROUP, name, CanvasItem.Box.NOWHERE, null, true);
        target.write("chart.group", change -> {
            Map<UUID, ChartItem> kept = document.keep(change, scene);
            List<ChartItem> members = new ArrayList<>(entities.stream().filter(kept::containsKey).map(kept::get).toList());
            for (UUID id : entities) members.addAll(taken(change, kept, id));
            change.put(group);
            members.forEach(i -> change.put(i.withGroup(group.id())));
        });
        return group.id();
    }

    /** The members of a group that is no more from now on. */
    private static List<ChartItem> taken(Change change, Map<UUID, ChartItem> kept, UUID group) {
        Optional<CanvasItem> old = change.find(CanvasItem.class, group).filter(c -> c.kind() == CanvasKind.GROUP);
        List<ChartItem> members = old.isEmpty() ? List.of() : kept.values().stream().filter(i -> group.equals(i.groupId())).toList();
        old.ifPresent(change::delete);
        return members;
    }

    /** Draws groups as one node each, or their members again. */
    public void collapse(Collection<UUID> groups, boolean collapsed) {
        target.write(collapsed ? "chart.collapse" : "chart.expand", change -> groups.stream().flatMap(g -> change.find(CanvasItem.class, g).stream())
            .filter(c -> c.kind() == CanvasKind.GROUP).forEach(c -> change.put(c.withCollapsed(collapsed))));
    }

    /** Takes groups apart; their members stay on the chart. */
    public void ungroup(Collection<UUID> groups) {
        target.write("chart.ungroup", change -> groups.stream().flatMap(g -> change.find(CanvasItem.class, g).stream())
            .filter(c -> c.kind() == CanvasKind.GROUP).forEach(change::delete));
    }

    /** Lets a note, frame or group say something else; a note takes the room that needs. */
    public void say(UUID item, String text, NoteText size) {
        target.write("chart.write", change -> change.find(CanvasItem.class, item).ifPresent(c -> {
            CanvasItem.Box room = c.kind() == CanvasKind.NOTE ? c.box().sized(c.box().width(), size.height(text, c.box().width())) : c.box();
            change.put(c.saying(text).in(room));
        }));
    }

    /** Gives a note or frame this room. */
    public void resize(UUID item, CanvasItem.Box box) {
        target.write("chart.resize", change -> change.find(CanvasItem.class, item).ifPresent(c -> change.put(c.in(box))));
    }
}
