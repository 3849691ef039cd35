package org.ibidem.ui.entity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.identity.Decisions;
import org.ibidem.message.Messages;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.ui.shell.CaseSession;

/** Deletes entities, closes their profiles, and tells what went with them, so that nothing goes in silence. */
public record EntityDeletion(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(EntityDeletion.class);

    /** Deletes one with its statements and relations; the notice can take it back. */
    public void delete(Entity entity) {
        String told = told(session.dossier().get(), List.of(entity));
        session.say(s -> s.delete(entity)).thenRun(() -> {
            session.pages().close(EntityRoom.key(entity.id()));
            session.doneWithUndo(told);
        });
    }

    /** What goes with these entities: their relations, and all that is said of them; what is said of others that are one with them stays. */
    public static String told(Dossier dossier, List<Entity> gone) {
        Set<UUID> ids = gone.stream().map(Entity::id).collect(Collectors.toSet());
        List<Entity> without = dossier.relations().stream().filter(r -> r.about().stream().anyMatch(s -> ids.contains(s.valueEntityId()))).map(Relation::entity)
            .filter(r -> !ids.contains(r.id())).toList();
        long statements = Stream.concat(gone.stream(), without.stream()).mapToLong(e -> dossier.statements(e.id()).stream().filter(s -> s.entityId().equals(e.id())).count()).sum();
        long relations = gone.stream().filter(Entity::isRelation).count();
        String all = gone.size() == 1 ? MESSAGES.get("entity.deleted", dossier.ownCaption(gone.getFirst().id()), without.size(), statements)
            : MESSAGES.get("entities.deleted", gone.size() - relations, relations + without.size(), statements);
        return all + gone.stream().map(e -> decisions(dossier, e)).collect(Collectors.joining());
    }

    /** What was decided of it and goes with it, and which others are no longer one since only it tied them together. */
    private static String decisions(Dossier dossier, Entity entity) {
        List<Decision> gone = dossier.identities().decisions().stream().filter(d -> d.isOn(entity.id())).toList();
        if (gone.isEmpty()) return "";
        String apart = Decisions.apart(entity.id(), gone, dossier);
        return " " + MESSAGES.get("entity.deleted.decisions", gone.size()) + (apart.isEmpty() ? "" : " " + MESSAGES.get("entity.deleted.apart", apart));
    }
}
