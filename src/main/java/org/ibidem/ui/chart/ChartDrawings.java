package org.ibidem.ui.chart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ibidem.chart.CanvasPlaces;
import org.ibidem.chart.ChartDrawing;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NoteText;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;

/** The verbs that write notes, draw frames, and group what is selected; each is one step of undo. */
public final class ChartDrawings {
    private final ChartViewModel model;

    ChartDrawings(ChartViewModel model) {
        this.model = model;
    }

    private NoteText size() {
        return new NoteText(model.fonts());
    }

    /** Makes something and selects it once it is on the chart. */
    private CompletableFuture<Void> make(Function<ChartDrawing, UUID> verb) {
        ChartScene now = model.scene();
        return model.session().later(() -> verb.apply(model.document().drawing(now)))
            .thenAccept(id -> model.onceSeen(() -> model.selection().only(List.of(id))));
    }

    /** Writes a note as near to here as there is room. */
    public CompletableFuture<Void> note(String text, double x, double y) {
        return make(d -> d.note(text, size(), x, y));
    }

    /** Writes a note about an entity. */
    public CompletableFuture<Void> callout(String text, UUID about) {
        return make(d -> d.callout(text, size(), about));
    }

    /** Draws a frame around what is selected, or in the middle of the view. */
    public CompletableFuture<Void> frame(String title) {
        Set<UUID> around = model.selection().entities();
        double[] middle = model.viewport().middle();
        return make(d -> d.frame(title, around, middle[0], middle[1]));
    }

    /** Draws what is selected as one node. */
    public CompletableFuture<Void> group(String name) {
        Set<UUID> members = model.selection().entities();
        return make(d -> d.group(name, members));
    }

    /** The selected groups. */
    List<CanvasItem> groups() {
        return selected().filter(c -> c.kind() == CanvasKind.GROUP).toList();
    }

    private Stream<CanvasItem> selected() {
        return model.selection().ids().get().stream().flatMap(id -> model.scene().canvas(id).stream());
    }

    /** The only note, frame or group that is selected. */
    Optional<CanvasItem> alone() {
        return model.selection().ids().get().size() == 1 ? selected().findFirst() : Optional.empty();
    }

    /** Draws the selected groups as one node each, or, when all are already, their members again. */
    public CompletableFuture<Void> fold() {
        List<CanvasItem> groups = groups();
        boolean collapsed = !groups.stream().allMatch(CanvasItem::collapsed);
        return with(ids(groups), (d, ids) -> d.collapse(ids, collapsed));
    }

    /** Takes the selected groups apart. */
    public CompletableFuture<Void> ungroup() {
        return with(ids(groups()), ChartDrawing::ungroup);
    }

    private static List<UUID> ids(List<CanvasItem> items) {
        return items.stream().map(CanvasItem::id).toList();
    }

    private interface Verb {
        void on(ChartDrawing drawing, Collection<UUID> ids);
    }

    private CompletableFuture<Void> with(List<UUID> ids, Verb verb) {
        ChartScene now = model.scene();
        return model.change(d -> verb.on(d.drawing(now), ids));
    }

    /** Lets a note, frame or group say something else. */
    public CompletableFuture<Void> say(UUID item, String text) {
        return with(List.of(item), (d, ids) -> d.say(item, text, size()));
    }

    /** Gives a note or frame another size; its upper left corner stays. */
    CompletableFuture<Void> resize(CanvasItem item, double width, double height) {
        return with(List.of(item.id()), (d, ids) -> d.resize(item.id(), resized(item, width, height)));
    }

    /** The box that a note or frame would have, large enough for what it says. */
    CanvasItem.Box resized(CanvasItem item, double width, double height) {
        double wide = Math.max(60, width);
        double least = item.kind() == CanvasKind.NOTE ? size().height(item.text(), wide) : 2 * CanvasPlaces.TITLE;
        return item.box().sized(wide, Math.max(least, height));
    }

    /** Selects the next of the notes, frames and groups, and around again. */
    void next() {
        List<CanvasItem> all = model.scene().canvas();
        if (all.isEmpty()) return;
        int now = alone().map(all::indexOf).orElse(-1);
        CanvasItem next = all.get((now + 1) % all.size());
        model.selection().only(List.of(next.id()));
        model.viewport().look(next.box().x(), next.box().y());
    }
}
