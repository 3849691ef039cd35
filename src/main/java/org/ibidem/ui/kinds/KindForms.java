package org.ibidem.ui.kinds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.ontology.PropertyType;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.kinds.KindsModel.Line;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;

/** The cards that add a kind, a relation or a property, or rename one; each says at once why something does not fit, and goes back to the list. */
final class KindForms {
    private static final Messages MESSAGES = Messages.of(KindForms.class);
    private static final List<PropertyType> TYPES = List.of(PropertyType.STRING, PropertyType.TEXT, PropertyType.NAME, PropertyType.NUMBER, PropertyType.DATE,
        PropertyType.COUNTRY, PropertyType.IDENTIFIER, PropertyType.URL, PropertyType.EMAIL, PropertyType.PHONE, PropertyType.ADDRESS, PropertyType.ENTITY);
    private final CaseSession session;
    private final KindsModel model;
    private final Runnable back;
    private final TextField label = new TextField();

    KindForms(CaseSession session, KindsModel model, Runnable back) {
        this.session = session;
        this.model = model;
        this.back = back;
        label.setId("kind-label");
    }

    void kind() {
        ComboBox<Schema> parent = choice("kind-parent", model.things(), Schema::label, "Thing");
        StringBinding problem = problem(() -> model.problem(KindsModel.kind(label.getText(), parent.getValue())), parent);
        Form form = new Form().field(MESSAGES.get("kind.label"), label).problem(problem).field(MESSAGES.get("kind.parent"), parent);
        show(MESSAGES.get("kinds.new"), form, problem, () -> model.add(KindsModel.kind(label.getText(), parent.getValue())));
    }

    void relation() {
        ComboBox<Schema> from = choice("kind-from", model.things(), Schema::label, "LegalEntity");
        ComboBox<Schema> to = choice("kind-to", model.things(), Schema::label, "LegalEntity");
        StringBinding problem = problem(() -> model.problem(KindsModel.relation(label.getText(), from.getValue(), to.getValue())), from, to);
        Form form = new Form().field(MESSAGES.get("kind.label"), label).problem(problem).field(MESSAGES.get("kind.from"), from).field(MESSAGES.get("kind.to"), to);
        show(MESSAGES.get("kinds.newRelation"), form, problem, () -> model.add(KindsModel.relation(label.getText(), from.getValue(), to.getValue())));
    }

    void property() {
        ComboBox<Schema> of = choice("kind-of", model.all(), Schema::label, "Company");
        ComboBox<PropertyType> type = new ComboBox<>();
        type.setId("kind-type");
        type.getItems().setAll(TYPES);
        Form.name(type, t -> MESSAGES.get("type." + t.word()));
        type.setValue(PropertyType.STRING);
        StringBinding problem = problem(() -> model.problem(KindsModel.property(label.getText(), of.getValue(), type.getValue().word())), of, type);
        Form form = new Form().field(MESSAGES.get("kind.label"), label).problem(problem).field(MESSAGES.get("kind.of"), of).field(MESSAGES.get("kind.type"), type);
        show(MESSAGES.get("kinds.newProperty"), form, problem, () -> model.add(KindsModel.property(label.getText(), of.getValue(), type.getValue().word())));
    }

    void rename(Line line) {
        label.setText(line.label());
        StringBinding problem = problem(() -> "");
        show(MESSAGES.get("kinds.rename"), new Form().field(MESSAGES.get("kind.label"), label), problem, () -> model.rename(line, label.getText()));
    }

    private static ComboBox<Schema> choice(String id, List<Schema> kinds, Function<Schema, String> name, String first) {
        ComboBox<Schema> box = new SearchedChoice<>();
        box.setId(id);
        box.getItems().setAll(kinds);
        Form.name(box, name);
        box.setValue(kinds.stream().filter(s -> s.name().equals(first)).findFirst().orElse(kinds.getFirst()));
        return box;
    }

    /** Nothing is wrong yet while the label is empty; the button then waits. */
    private StringBinding problem(Supplier<String> check, ComboBox<?>... choices) {
        StringBinding problem = new StringBinding() {
            {
                bind(label.textProperty());
                for (ComboBox<?> choice : choices) bind(choice.valueProperty());
            }

            @Override
            protected String computeValue() {
                for (ComboBox<?> choice : choices) if (choice.getValue() == null) return "";
                return label.getText().isBlank() ? "" : check.get();
            }
        };
        return problem;
    }

    private void show(String heading, Form form, StringBinding problem, Supplier<CompletableFuture<Void>> write) {
        Card card = new Card(session.desk().overlay(), heading, form);
        card.addMain("kind-save", MESSAGES.get("kind.save"), () -> write.get().thenRun(back))
            .disableProperty().bind(problem.isNotEmpty().or(Bindings.createBooleanBinding(() -> label.getText().isBlank(), label.textProperty())));
        card.show();
    }
}
