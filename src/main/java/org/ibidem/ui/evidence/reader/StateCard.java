package org.ibidem.ui.evidence.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Excerpt;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;
import org.ibidem.ui.shell.Selection;

/** Asks what the selected words say of which entity. */
final class StateCard {
    private static final Messages ONTOLOGY = Messages.of(Ontology.class);
    private static final Messages MESSAGES = Messages.of(StateCard.class);
    private final ReaderViewModel model;
    private final Excerpt words;
    private final Dossier dossier;
    private final ComboBox<Entity> entity;
    private final ComboBox<Property> property = new SearchedChoice<>();
    private final TextField value = new TextField();
    private final ComboBox<Entity> other;
    private final Card card;
    private final ClaimFields claim;

    StateCard(ReaderViewModel model, Excerpt words) {
        this.model = model;
        this.words = words;
        this.dossier = model.session().dossier().get();
        entity = entities("state-entity", dossier);
        other = entities("state-other", dossier);
        property.setId("state-property");
        Form.name(property, Property::label);
        value.setId("state-value");
        value.setText(words.value());
        entity.valueProperty().addListener((o, before, now) -> offerProperties(now));
        preselect();
        other.visibleProperty().bind(Bindings.createBooleanBinding(this::pointsToEntity, property.valueProperty()));
        value.visibleProperty().bind(other.visibleProperty().not());
        Form form = new Form().field(MESSAGES.get("state.entity"), entity).field(MESSAGES.get("state.property"), property)
            .field(MESSAGES.get("state.value"), new StackPane(value, other)).problem(valueProblem());
        claim = new ClaimFields(form);
        card = new Card(model.session().desk().overlay(), MESSAGES.get("state.heading"), form);
        card.addMain("state-add", MESSAGES.get("state.add"), this::add).disableProperty().bind(Bindings.createBooleanBinding(() -> !isComplete(),
            entity.valueProperty(), property.valueProperty(), value.textProperty(), other.valueProperty()).or(claim.complete().not()));
    }

    /** A choice among the entities of the case. */
    static ComboBox<Entity> entities(String id, Dossier dossier) {
        ComboBox<Entity> box = new SearchedChoice<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(dossier.entities());
        Form.name(box, e -> dossier.caption(e.id()) + "  " + e.ref());
        return box;
    }

    /** The entity selected in the window, else the one the page is likely about. */
    private void preselect() {
        Selection selection = model.session().selection().get();
        Supplier<List<Entity>> likely = () -> model.matches(words.before(200));
        Entity first = selection.kind() == Selection.Kind.ENTITY ? dossier.entity(selection.id()).filter(e -> !e.isRelation()).orElse(null) : null;
        if (first == null) first = likely.get().stream().findFirst().orElse(null);
        entity.setValue(first);
    }

    private void offerProperties(Entity chosen) {
        Schema schema = chosen == null ? null : dossier.schema(chosen).orElse(null);
        if (schema == null) return;
        property.getItems().setAll(schema.properties().stream().filter(p -> !p.hidden()).toList());
        property.setValue(schema.property("notes").orElse(property.getItems().getFirst()));
    }

    private boolean pointsToEntity() {
        return property.getValue() != null && property.getValue().pointsToEntity();
    }

    /** What keeps the value from being one of the property's kind; empty when nothing does or nothing is written yet. */
    private StringBinding valueProblem() {
        return Bindings.createStringBinding(() -> written().isEmpty() ? "" : problem().map(key -> ONTOLOGY.get(key, written())).orElse(""),
            property.valueProperty(), value.textProperty());
    }

    private Optional<String> problem() {
        return property.getValue() == null || pointsToEntity() ? Optional.empty() : property.getValue().problem(written());
    }

    private String written() {
        return value.getText().strip();
    }

    private boolean isComplete() {
        if (entity.getValue() == null || property.getValue() == null) return false;
        return pointsToEntity() ? other.getValue() != null : !written().isEmpty() && problem().isEmpty();
    }

    private void add() {
        model.session().desk().overlay().hide();
        boolean points = pointsToEntity();
        model.state(words, entity.getValue(), property.getValue().name(), points ? "" : written(), points ? other.getValue().id() : null, claim.claim());
    }

    void show() {
        card.show();
    }
}
