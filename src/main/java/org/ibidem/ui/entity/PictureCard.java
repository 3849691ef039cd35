package org.ibidem.ui.entity;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Likeness;
import org.ibidem.evidence.Portraying;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** Asks which picture in the case shows which entity; either may be known already. */
public final class PictureCard {
    private static final Messages MESSAGES = Messages.of(PictureCard.class);
    private final CaseSession session;
    private final ComboBox<Entity> entity = new SearchedChoice<>();
    private final ComboBox<Evidence> picture = new SearchedChoice<>();
    private final Card card;

    /** A card on which these are chosen at first. */
    public PictureCard(CaseSession session, Optional<Entity> shown, Optional<Evidence> by) {
        this.session = session;
        Dossier dossier = session.dossier().get();
        entity.setId("picture-entity");
        Form.name(entity, e -> dossier.caption(e.id()) + "  " + e.ref());
        entity.getItems().setAll(dossier.entities());
        shown.ifPresent(entity::setValue);
        List<Evidence> pictures = dossier.evidence().stream().filter(Likeness::isPicture).toList();
        picture.setId("picture-document");
        Form.name(picture, e -> e.ref() + "  " + e.title());
        picture.getItems().setAll(pictures);
        by.or(() -> shown.flatMap(e -> Likeness.of(dossier, e.id())).map(Likeness::document)).ifPresent(picture::setValue);
        Form form = new Form().field(MESSAGES.get("picture.entity"), entity).field(MESSAGES.get("picture.document"), picture);
        if (pictures.isEmpty()) form.note(MESSAGES.get("picture.missing"));
        card = new Card(session.desk().overlay(), MESSAGES.get("picture.heading"), form);
        card.addMain("picture-use", MESSAGES.get("picture.use"), this::use).disableProperty().bind(entity.valueProperty().isNull().or(picture.valueProperty().isNull()));
    }

    private void use() {
        session.desk().overlay().hide();
        Entity shown = entity.getValue();
        Evidence by = picture.getValue();
        session.later(() -> {
            new Portraying(session.caseFile(), session.desk().here().actor()).show(shown.id(), by, MESSAGES.get("picture.reason"));
            return null;
        });
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
