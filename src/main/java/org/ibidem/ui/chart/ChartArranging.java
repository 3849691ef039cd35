package org.ibidem.ui.chart;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ibidem.chart.CanvasPlaces;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.LayoutWish;
import org.ibidem.chart.Lifting;
import org.ibidem.chart.LineUp;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;

/** The verbs that put what is selected in its place, hold it there, or lay the chart out; each is one step of undo. */
public final class ChartArranging {
    private static final Messages MESSAGES = Messages.of(ChartArranging.class);
    private final ChartViewModel model;
    private final ChartLayouts layouts;

    ChartArranging(ChartViewModel model) {
        this.model = model;
        this.layouts = new ChartLayouts(model.selection());
    }

    /** The scene with the selected nodes moved, before it is written. */
    public ChartScene moved(double dx, double dy) {
        return model.scene().moved(carried(), dx, dy);
    }

    /** The scene with the selected nodes taken up; nothing when they can only be moved with all of it. */
    Optional<Lifting> lifted() {
        return Lifting.of(model.scene(), carried());
    }

    /** Moves the selected nodes. What is pinned stays pinned where it is put. */
    public CompletableFuture<Void> move(double dx, double dy) {
        return put(moved(dx, dy), carried(), ChartDocument::move);
    }

    /** Lines up the selected nodes, or spreads them at even distances. */
    public CompletableFuture<Void> lineUp(LineUp way) {
        return put(way.of(model.scene(), model.selection().entities()), model.selection().entities(), ChartDocument::align);
    }

    private interface Putting {
        void put(ChartDocument document, ChartScene scene, Set<UUID> entities);
    }

    /** What is selected, with what lies in frames among it. */
    private Set<UUID> carried() {
        return new CanvasPlaces(model.scene()).carried(model.selection().movable());
    }

    private CompletableFuture<Void> put(ChartScene there, Set<UUID> entities, Putting verb) {
        if (entities.isEmpty()) return CompletableFuture.completedFuture(null);
        model.shift(model.index().moved(there, entities));
        return model.change(d -> verb.put(d, there, entities));
    }

    /** Holds the selected nodes where they lie, or lets them go when all are held. */
    public CompletableFuture<Void> pin() {
        ChartScene now = model.scene();
        Set<UUID> entities = model.selection().entities();
        return model.change(d -> d.pin(now, entities));
    }

    /** The ways to lay the chart out. */
    ChartLayouts layouts() {
        return layouts;
    }

    /** Lays everything but what is pinned out anew as it was last, near the old picture, as a job. */
    public void tidy() {
        arrange(layouts.again(), model.viewport().showsAll());
    }

    /** Lays out in this way what is selected when that is several, else everything, but what is pinned, as a job. */
    public void layOut(LayoutKind kind) {
        LayoutWish wish = layouts.wish(kind);
        arrange(wish, wish.only().isEmpty());
    }

    private void arrange(LayoutWish wish, boolean fit) {
        Dossier dossier = model.session().dossier().get();
        ChartScene laidOut = wish.only().isEmpty() ? model.scene() : model.scene().only(wish.only());
        model.session().run(MESSAGES.get("chart.tidying"), progress -> {
            model.document().arrange(dossier, wish, progress);
            return ChartDocument.setApart(laidOut, dossier, wish.kind());
        }, apart -> {
            if (apart > 0) model.session().desk().notices().passing(MESSAGES.get(wish.kind() == LayoutKind.TIMELINE ? "layout.undated" : "layout.nowhere", apart));
            if (fit) model.onceSeen(model.viewport()::fit);
        });
    }
}
