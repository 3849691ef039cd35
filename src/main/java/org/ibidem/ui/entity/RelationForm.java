package org.ibidem.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** Asks for a relation that begins, or the other way round ends, at an entity. */
public final class RelationForm {
    private static final Messages MESSAGES = Messages.of(RelationForm.class);
    private final CaseSession session;
    private final Entity here;
    private final ComboBox<Schema> kind = new SearchedChoice<>();
    private final ComboBox<Entity> other = new SearchedChoice<>();
    private final CheckBox reversed = new CheckBox();
    private final Consumer<UUID> then;
    private final Card card;

    /** A card that links this entity to another, which may be known already, and then does something with the relation. */
    public RelationForm(CaseSession session, Entity here, Optional<Entity> there, Consumer<UUID> then) {
        this.session = session;
        this.here = here;
        this.then = then;
        Dossier dossier = session.dossier().get();
        List<Schema> kinds = dossier.ontology().schemata().stream().filter(s -> s.edge().isPresent() && !s.isAbstract() && !s.isHidden()).toList();
        kind.setId("relation-kind");
        kind.getItems().setAll(kinds);
        Form.name(kind, s -> s.label() + " – " + s.edge().map(Edge::label).orElse(""));
        kind.setValue(kinds.stream().filter(s -> s.name().equals("Ownership")).findFirst().orElse(kinds.getFirst()));
        other.setId("relation-other");
        other.getItems().setAll(dossier.entities().stream().filter(e -> !e.equals(here)).toList());
        there.ifPresent(other::setValue);
        Form.name(other, e -> dossier.caption(e.id()) + "  " + e.ref());
        reversed.setId("relation-reversed");
        reversed.setText(MESSAGES.get("relation.reversed", dossier.caption(here.id())));
        card = new Card(session.desk().overlay(), MESSAGES.get("relation.heading", dossier.caption(here.id())),
            new Form().field(MESSAGES.get("relation.kind"), kind).field(MESSAGES.get("relation.other"), other).field("", reversed));
        card.addMain("relation-add", MESSAGES.get("relation.add"), this::add)
            .disableProperty().bind(Bindings.isNull(other.valueProperty()).or(Bindings.isNull(kind.valueProperty())));
    }

    private void add() {
        session.desk().overlay().hide();
        Schema schema = kind.getValue();
        Entity source = reversed.isSelected() ? other.getValue() : here;
        Entity target = reversed.isSelected() ? here : other.getValue();
        session.later(() -> session.saying().relate(schema.name(), schema.edge().orElseThrow(), source.id(), target.id())).thenAccept(then);
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
