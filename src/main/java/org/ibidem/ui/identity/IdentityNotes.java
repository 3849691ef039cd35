package org.ibidem.ui.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.message.Messages;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** What profile and inspector say of who an entity is: that it is one with others, and with whom it may be. */
public record IdentityNotes(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(IdentityNotes.class);

    /** The links of an entity; none for one of which nothing was decided. */
    public List<Node> of(Entity entity) {
        Dossier dossier = session.dossier().get();
        Identities identities = dossier.identities();
        List<Node> notes = new ArrayList<>();
        if (identities.isMerged(entity.id())) {
            List<String> others = identities.group(entity.id()).stream().skip(1).map(e -> e.ref() + " " + dossier.ownCaption(e.id())).toList();
            notes.add(link("identity-separate", MESSAGES.get("note.merged", String.join(", ", others)), () -> new SeparateCard(session, entity.id()).show()));
        }
        for (Decision d : identities.open(entity.id())) {
            UUID one = identities.chosen(d.entityId());
            UUID third = entity.id().equals(one) ? identities.chosen(d.otherId()) : one;
            notes.add(link("identity-possible", MESSAGES.get(d.reason().isBlank() ? "note.possible" : "note.possible.why", dossier.caption(third), d.reason()), () -> session.selection().set(Selection.entities(List.of(entity.id(), third)))));
        }
        return notes;
    }

    private static Hyperlink link(String id, String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(e -> action.run());
        return link;
    }
}
