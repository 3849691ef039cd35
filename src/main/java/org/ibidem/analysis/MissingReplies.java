package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Reply;

/** PRE-05: people of whom the case says something and whom nobody asked, all in one, and each who was asked and has not answered. */
final class MissingReplies {
    private static final String CODE = "PRE-05";
    private final Dossier dossier;
    private final List<Reply> log;

    MissingReplies(Dossier dossier, List<Reply> log) {
        this.dossier = dossier;
        this.log = log;
    }

    List<WeakSpot> find() {
        List<WeakSpot> all = new ArrayList<>();
        Set<UUID> known = log.stream().map(Reply::entityId).collect(Collectors.toSet());
        List<String> unasked = dossier.entities().stream().filter(e -> isPerson(e) && !known.contains(e.id()) && !dossier.relationsOf(e.id()).isEmpty())
            .map(e -> e.ref().toString()).toList();
        if (!unasked.isEmpty()) all.add(WeakSpot.of(CODE, Severity.WARN, unasked.getFirst(), "reply.unasked", unasked.size(), String.join(", ", unasked)).and(unasked));
        log.stream().filter(r -> !r.asked().isEmpty() && r.answered().isEmpty() && r.answer().isEmpty()).forEach(r -> dossier.entity(r.entityId()).ifPresent(e ->
            all.add(WeakSpot.of(CODE, Severity.INFO, e.ref().toString(), "reply.waiting", dossier.caption(e.id()), r.asked()))));
        return all;
    }

    private boolean isPerson(Entity entity) {
        return dossier.schema(entity).filter(s -> s.isA("Person")).isPresent();
    }
}
