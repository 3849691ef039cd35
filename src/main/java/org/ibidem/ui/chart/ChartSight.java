package org.ibidem.ui.chart;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartScene;

/** The verbs that take things out of sight and bring them back; each is one step of undo. */
public final class ChartSight {
    private final ChartViewModel model;

    ChartSight(ChartViewModel model) {
        this.model = model;
    }

    /** Takes the selected nodes out of sight. */
    public CompletableFuture<Void> hide() {
        Set<UUID> entities = model.selection().entities();
        model.selection().clear();
        return hide(entities);
    }

    /** Takes everything but the selected nodes out of sight. */
    public CompletableFuture<Void> hideOthers() {
        return hide(model.picking().others(model.selection().entities()));
    }

    private CompletableFuture<Void> hide(Set<UUID> entities) {
        ChartScene now = model.scene();
        return model.change(d -> d.hide(now, entities));
    }

    /** Brings everything hidden back. */
    public CompletableFuture<Void> showAll() {
        return model.change(ChartDocument::showAll);
    }

    /** Brings back what is hidden and linked to the selected nodes, and selects it too; again for one step further. */
    public CompletableFuture<Void> expand() {
        Set<UUID> from = model.selection().entities();
        ChartScene now = model.scene();
        return model.session().later(() -> model.document().expand(model.session().dossier().get(), now, from)).thenAccept(shown ->
            model.onceSeen(() -> {
                Set<UUID> all = new LinkedHashSet<>(from);
                all.addAll(shown);
                if (!all.isEmpty()) model.selection().only(all);
            }));
    }
}
