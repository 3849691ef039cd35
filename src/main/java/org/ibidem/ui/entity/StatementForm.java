package org.ibidem.ui.entity;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;
import org.ibidem.ui.shell.Words;

/** The card that adds or changes a statement. */
public final class StatementForm {
    private static final Messages MESSAGES = Messages.of(StatementForm.class);
    private final CaseSession session;
    private final Dossier dossier;
    private final StatementFormModel model;
    private final Card card;

    /** A card that adds a statement on an entity. */
    public StatementForm(CaseSession session, Entity entity) {
        this.session = session;
        this.dossier = session.dossier().get();
        this.model = new StatementFormModel(dossier, entity);
        this.card = card(MESSAGES.get("form.add", dossier.caption(entity.id())), () -> session.say(s -> s.state(entity.id(), model.said())));
    }

    /** A card that changes a statement. */
    public StatementForm(CaseSession session, Statement statement) {
        this.session = session;
        this.dossier = session.dossier().get();
        this.model = new StatementFormModel(dossier, statement);
        this.card = card(MESSAGES.get("form.edit", statement.ref()), () -> session.say(s -> s.edit(statement, model.said())));
    }

    private Card card(String heading, Runnable write) {
        Form form = new Form().field(MESSAGES.get("form.property"), property())
            .field(MESSAGES.get("form.value"), value()).problem(model.valueProblem())
            .field(MESSAGES.get("form.original"), text("form-original", model.original(), MESSAGES.get("form.original.prompt")))
            .field(MESSAGES.get("form.language"), text("form-language", model.language(), MESSAGES.get("form.language.prompt"))).problem(model.languageProblem())
            .field(MESSAGES.get("form.dates"), dates()).problem(model.dateProblem())
            .field(MESSAGES.get("form.claim"), claim());
        Card made = new Card(session.desk().overlay(), heading, form);
        made.addMain("form-write", MESSAGES.get("form.write"), () -> {
            session.desk().overlay().hide();
            write.run();
        }).disableProperty().bind(model.complete().not());
        return made;
    }

    private ComboBox<Property> property() {
        ComboBox<Property> box = new SearchedChoice<>();
        box.setId("form-property");
        box.getItems().setAll(model.properties());
        Form.name(box, Property::label);
        box.valueProperty().bindBidirectional(model.property());
        return box;
    }

    private StackPane value() {
        TextField text = text("form-value", model.value(), "");
        ComboBox<Entity> entity = new SearchedChoice<>();
        entity.setId("form-entity");
        entity.setMaxWidth(Double.MAX_VALUE);
        Form.name(entity, e -> dossier.caption(e.id()) + "  " + e.ref());
        entity.getItems().setAll(model.candidates());
        entity.valueProperty().bindBidirectional(model.other());
        model.property().addListener((o, before, now) -> entity.getItems().setAll(model.candidates()));
        entity.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.property().get().pointsToEntity(), model.property()));
        text.visibleProperty().bind(entity.visibleProperty().not());
        return new StackPane(text, entity);
    }

    private HBox dates() {
        TextField from = text("form-from", model.from(), MESSAGES.get("form.from.prompt"));
        TextField to = text("form-to", model.to(), MESSAGES.get("form.to.prompt"));
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        return new HBox(8, from, to);
    }

    private ComboBox<ClaimType> claim() {
        ComboBox<ClaimType> box = new ComboBox<>();
        box.setId("form-claim");
        box.getItems().setAll(ClaimType.values());
        Form.name(box, Words::of);
        box.valueProperty().bindBidirectional(model.type());
        return box;
    }

    private static TextField text(String id, javafx.beans.property.StringProperty bound, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(bound);
        return field;
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
