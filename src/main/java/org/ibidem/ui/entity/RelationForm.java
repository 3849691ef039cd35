package org.ibidem.ui.entity;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;
import org.ibidem.statement.Saying;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;
import org.ibidem.ui.shell.Words;

/** Asks for a relation that begins, or the other way round ends, at an entity: its kind, role and time, and the passage that proves it. */
public final class RelationForm {
    private static final Messages MESSAGES = Messages.of(RelationForm.class);
    private final CaseSession session;
    private final Dossier dossier;
    private final RelationFormModel model;
    private final ProofFields proof;
    private final Consumer<UUID> then;
    private final Card card;

    /** A card that links this entity to another, which may be known already, and then does something with the relation. */
    public RelationForm(CaseSession session, Entity here, Optional<Entity> there, Consumer<UUID> then) {
        this.session = session;
        this.then = then;
        this.dossier = session.dossier().get();
        this.model = new RelationFormModel(dossier, here, there);
        this.proof = new ProofFields(dossier);
        Form form = new Form().field(MESSAGES.get("relation.kind"), kind()).field(MESSAGES.get("relation.other"), other())
            .field("", reversed(here)).note(model.reading())
            .field(MESSAGES.get("relation.role"), text("relation-role", model.role(), "relation.role.prompt"))
            .field(MESSAGES.get("form.dates"), dates()).problem(model.dateProblem());
        proof.addOptionallyTo(form);
        form.field(MESSAGES.get("form.claim"), claim());
        proof.document().addListener((o, before, now) -> voice(before, now));
        card = new Card(session.desk().overlay(), MESSAGES.get("relation.heading", dossier.caption(here.id())), Card.scrolling(form));
        card.addMain("relation-add", MESSAGES.get("relation.add"), this::add).disableProperty().bind(model.complete().not().or(proof.unmarked()));
    }

    private ComboBox<Schema> kind() {
        ComboBox<Schema> box = new SearchedChoice<>();
        box.setId("relation-kind");
        Form.name(box, s -> s.label() + " – " + s.edge().map(Edge::label).orElse(""));
        box.getItems().setAll(model.kinds());
        box.valueProperty().bindBidirectional(model.kind());
        model.other().addListener((o, before, now) -> {
            Schema chosen = model.kind().get();
            box.getItems().setAll(model.kinds());
            model.kind().set(chosen);
        });
        return box;
    }

    private ComboBox<Entity> other() {
        ComboBox<Entity> box = new SearchedChoice<>();
        box.setId("relation-other");
        box.getItems().setAll(model.candidates());
        Form.name(box, e -> dossier.caption(e.id()) + "  " + e.ref());
        box.valueProperty().bindBidirectional(model.other());
        return box;
    }

    private CheckBox reversed(Entity here) {
        CheckBox box = new CheckBox(MESSAGES.get("relation.reversed", dossier.caption(here.id())));
        box.setId("relation-reversed");
        box.selectedProperty().bindBidirectional(model.reversed());
        box.disableProperty().bind(model.turnable().not());
        return box;
    }

    private static TextField text(String id, StringProperty bound, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(MESSAGES.get(prompt));
        field.textProperty().bindBidirectional(bound);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private HBox dates() {
        return new HBox(8, text("relation-from", model.from(), "form.from.prompt"), text("relation-to", model.to(), "form.to.prompt"));
    }

    private ComboBox<ClaimType> claim() {
        ComboBox<ClaimType> box = new ComboBox<>();
        box.setId("relation-claim");
        box.getItems().setAll(ClaimType.values());
        Form.name(box, Words::of);
        box.valueProperty().bindBidirectional(model.type());
        return box;
    }

    /** What a document says is not the analyst's own inference, unless the analyst says so. */
    private void voice(Evidence before, Evidence now) {
        if (before == null && model.type().get() == ClaimType.ANALYST_INFERENCE) model.type().set(ClaimType.MEDIA_REPORT);
        if (now == null && model.type().get() == ClaimType.MEDIA_REPORT) model.type().set(ClaimType.ANALYST_INFERENCE);
    }

    private void add() {
        session.desk().overlay().hide();
        Schema schema = model.kind().get();
        UUID source = model.source().id();
        UUID target = model.target().id();
        Said said = model.said();
        Optional<Saying.Cited> cited = proof.cited();
        String there = cited.isPresent() || model.saysMore() ? "relation.there.added" : "relation.there";
        session.later(() -> session.saying().relate(schema, source, target, said, cited)).thenAccept(id -> {
            dossier.entity(id).ifPresent(r -> session.desk().notices().passing(MESSAGES.get(there, r.ref(), dossier.caption(id))));
            then.accept(id);
        });
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
