package org.ibidem.ui.entity;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.ibidem.evidence.Portraying;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Property;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** What can be done with the picture of an entity. */
public record EntityPictures(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(EntityPictures.class);

    /** The commands for the entity that is selected. */
    public List<Command> commands() {
        return List.of(
            Command.of("entity.picture", MESSAGES.get("picture.choose"), Place.ENTITY, () -> selected().ifPresent(this::choose))
                .when(Bindings.createBooleanBinding(() -> selected().isPresent(), session.selection(), session.dossier())),
            Command.of("entity.noPicture", MESSAGES.get("picture.none"), Place.ENTITY, () -> selected().ifPresent(this::remove))
                .when(Bindings.createBooleanBinding(() -> selected().filter(this::hasOne).isPresent(), session.selection(), session.dossier())));
    }

    private Optional<Entity> selected() {
        return EntityRoom.selected(session).filter(e -> !e.isRelation());
    }

    private boolean hasOne(Entity entity) {
        return session.dossier().get().standing(entity.id()).stream().anyMatch(s -> s.property().equals(Property.LIKENESS));
    }

    private void choose(Entity entity) {
        new PictureCard(session, Optional.of(entity), Optional.empty()).show();
    }

    private void remove(Entity entity) {
        session.later(() -> {
            new Portraying(session.caseFile(), session.desk().here().actor()).showNone(entity.id(), MESSAGES.get("picture.noneReason"));
            return null;
        });
    }

    /** The same for an entity whose facts are shown, in a row. */
    public Node links(Entity entity) {
        FlowPane links = new FlowPane(8, 2, link("picture-choose", "picture.choose", () -> choose(entity)));
        links.setAlignment(Pos.CENTER_LEFT);
        if (hasOne(entity)) links.getChildren().add(link("picture-none", "picture.none", () -> remove(entity)));
        return links;
    }

    private static Hyperlink link(String id, String key, Runnable action) {
        Hyperlink link = new Hyperlink(MESSAGES.get(key));
        link.setId(id);
        link.setOnAction(e -> action.run());
        return link;
    }
}
