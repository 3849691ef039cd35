package org.ibidem.ui.entity;

import java.util.List;
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
        String told = sentence(session.dossier().get(), entity);
        session.say(s -> s.delete(entity)).thenRun(() -> {
            session.pages().close(EntityRoom.key(entity.id()));
            session.doneWithUndo(told);
        });
    }

    /** What goes: the entity, its relations, and all that is said of it and them; what is said of others that are one with it stays. */
    private static String sentence(Dossier dossier, Entity entity) {
        List<Relation> relations = dossier.relationsOf(entity.id()).stream().filter(r -> r.about().stream().anyMatch(s -> entity.id().equals(s.valueEntityId()))).toList();
        long statements = dossier.statements(entity.id()).stream().filter(s -> s.entityId().equals(entity.id())).count()
            + relations.stream().mapToInt(r -> dossier.statements(r.entity().id()).size()).sum();
        return MESSAGES.get("entity.deleted", dossier.ownCaption(entity.id()), relations.size(), statements) + decisions(dossier, entity);
    }

    /** What was decided of it and goes with it, and which others are no longer one since only it tied them together. */
    private static String decisions(Dossier dossier, Entity entity) {
        List<Decision> gone = dossier.identities().decisions().stream().filter(d -> d.isOn(entity.id())).toList();
        if (gone.isEmpty()) return "";
        String apart = Decisions.apart(entity.id(), gone, dossier);
        return " " + MESSAGES.get("entity.deleted.decisions", gone.size()) + (apart.isEmpty() ? "" : " " + MESSAGES.get("entity.deleted.apart", apart));
    }
}
