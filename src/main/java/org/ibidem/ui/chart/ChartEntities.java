package org.ibidem.ui.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.Entity;
import org.ibidem.statement.Said;
import org.ibidem.ui.entity.EntityDeletion;

/** What is done on the chart to the entities and relations themselves: another name, the ends of a link, deletion. */
public final class ChartEntities {
    private static final Messages MESSAGES = Messages.of(ChartEntities.class);
    private final ChartViewModel model;

    ChartEntities(ChartViewModel model) {
        this.model = model;
    }

    /** Lets an entity be read under another name, said beside those that are proved. */
    CompletableFuture<Void> rename(UUID entity, String name) {
        String property = model.session().dossier().get().entity(entity).flatMap(model.session().dossier().get()::schema).flatMap(s -> s.captionProperties().stream().findFirst()).orElse("name");
        return model.session().say(s -> s.rename(entity, Said.plain(property, name), MESSAGES.get("rename.reason")));
    }

    /** Selects the two entities at the ends of the selected links. */
    void selectEnds() {
        model.selection().only(model.selection().ids().get().stream().flatMapToInt(id -> model.scene().linkIndex(id).stream()).mapToObj(model.scene().links()::get)
            .flatMap(l -> Stream.of(l.from(), l.to())).map(i -> model.scene().nodes().get(i).id()).distinct().toList());
    }

    /** Deletes the selected entities and relations with all that is said of them, and notes, frames and groups: one step. What the chart does not show stays. */
    public CompletableFuture<Void> delete() {
        Set<UUID> ids = new LinkedHashSet<>(model.selection().ids().get());
        ids.removeIf(id -> !model.scene().has(id) && model.scene().canvas(id).isEmpty());
        if (ids.isEmpty()) return CompletableFuture.completedFuture(null);
        model.selection().clear();
        boolean drawn = ids.stream().allMatch(id -> model.scene().canvas(id).isPresent());
        Dossier dossier = model.session().dossier().get();
        String told = drawn ? "" : EntityDeletion.told(dossier, ids.stream().flatMap(id -> dossier.identities().own(id).stream()).toList());
        return model.session().write(drawn ? "canvas.delete" : "entity.delete", change -> ids.forEach(id -> {
            change.find(Entity.class, id).ifPresent(change::delete);
            change.find(CanvasItem.class, id).ifPresent(change::delete);
        })).thenRun(() -> {
            if (!drawn) model.session().doneWithUndo(told);
        });
    }

    /** The two entities selected, when just two are. */
    public Optional<List<Entity>> pair() {
        List<Entity> two = model.selection().nodes().stream().flatMap(n -> model.session().dossier().get().entity(n.id()).stream()).toList();
        return two.size() == 2 ? Optional.of(two) : Optional.empty();
    }
}
