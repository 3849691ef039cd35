package org.ibidem.ui.entity;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.ibidem.casefile.Change;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** Asks for the kind and name of a new entity. */
public final class NewEntityForm {
    private static final Messages MESSAGES = Messages.of(NewEntityForm.class);
    private final CaseSession session;
    private final ComboBox<Schema> kind = new SearchedChoice<>();
    private final TextField name = new TextField();
    private final BiConsumer<Change, UUID> also;
    private final Consumer<UUID> then;
    private final Card card;

    /** A card that adds an entity, proposed until a passage names it, and then does something with it. */
    public NewEntityForm(CaseSession session, Consumer<UUID> then) {
        this(session, (change, id) -> { }, then);
    }

    /** A card that adds an entity and does something more in the same step of undo, such as giving it a place. */
    public NewEntityForm(CaseSession session, BiConsumer<Change, UUID> also, Consumer<UUID> then) {
        this.session = session;
        this.also = also;
        this.then = then;
        List<Schema> kinds = session.dossier().get().ontology().schemata().stream()
            .filter(s -> !s.isAbstract() && !s.isHidden() && !s.isGenerated() && s.edge().isEmpty() && !s.captionProperties().isEmpty()).toList();
        name.setId("entity-name");
        name.setPromptText(MESSAGES.get("new.name.prompt"));
        kind.setId("entity-kind");
        kind.getItems().setAll(kinds);
        Form.name(kind, Schema::label);
        kind.setValue(kinds.stream().filter(s -> s.name().equals("Company")).findFirst().orElse(kinds.getFirst()));
        card = new Card(session.desk().overlay(), MESSAGES.get("new.heading"),
            new Form().field(MESSAGES.get("new.name"), name).field(MESSAGES.get("new.kind"), kind));
        card.addMain("entity-add", MESSAGES.get("new.add"), this::add)
            .disableProperty().bind(Bindings.createBooleanBinding(() -> name.getText().isBlank() || kind.getValue() == null, name.textProperty(), kind.valueProperty()));
    }

    private void add() {
        session.desk().overlay().hide();
        Schema schema = kind.getValue();
        session.later(() -> session.saying().name(schema.name(), schema.captionProperties().getFirst(), name.getText(), also)).thenAccept(then);
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
