package org.ibidem.ui.chart.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.filter.MeasureTest;
import org.ibidem.chart.filter.PropertyTest;
import org.ibidem.chart.filter.PropertyTest.How;
import org.ibidem.chart.filter.Said;
import org.ibidem.chart.measure.Measure;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SearchedChoice;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * Asks for what is said, a property of entities or relations that contains a text, is it, or lies in a range; or for a measure of entities that is at
 * least so much. Enter adds it.
 */
public final class PropertyForm extends VBox {
    private static final Messages MESSAGES = Messages.of(PropertyForm.class);
    private final ObservableValue<FilteredChart> seen;
    private final Supplier<FilterWords> words;
    private final Consumer<UnaryOperator<ChartFilter>> change;
    private final ComboBox<Subject> subject = new SearchedChoice<>();
    private final ComboBox<How> how = new ComboBox<>();
    private final TextField text = new TextField();

    /** What is said; or a measure, which else is {@code null}. */
    private record Subject(Said said, Measure measure) {
        static Subject of(boolean ofRelations, String property) {
            return new Subject(new Said(ofRelations, property), null);
        }

        static Subject of(Measure measure) {
            return new Subject(new Said(false, ""), measure);
        }
    }

    /** A form whose fields are called after {@code id}, about what is seen; {@code change} is told what to ask besides. */
    public PropertyForm(String id, ObservableValue<FilteredChart> seen, Supplier<FilterWords> words, Consumer<UnaryOperator<ChartFilter>> change) {
        this.seen = seen;
        this.words = words;
        this.change = change;
        Label heading = new Label(MESSAGES.get("property.title"));
        heading.getStyleClass().add("filter-heading");
        subject.setId(id + "-property");
        subject.setAccessibleText(MESSAGES.get("property.title"));
        subject.setMaxWidth(Double.MAX_VALUE);
        Form.name(subject, this::words);
        subject.setOnShowing(e -> offer());
        how.setId(id + "-how");
        how.setAccessibleText(MESSAGES.get("property.how"));
        how.getItems().setAll(How.values());
        Form.name(how, h -> MESSAGES.get("how." + h));
        how.setValue(How.CONTAINS);
        text.setId(id + "-text");
        text.setAccessibleText(MESSAGES.get("property.text"));
        text.promptTextProperty().bind(Bindings.createStringBinding(this::prompt, how.valueProperty(), subject.valueProperty()));
        text.setOnAction(e -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button add = new Button("", new FontIcon(MaterialDesignP.PLUS));
        add.setId(id + "-add");
        add.setAccessibleText(MESSAGES.get("property.add"));
        add.disableProperty().bind(Bindings.createBooleanBinding(() -> !isSaid(), text.textProperty(), subject.valueProperty()));
        how.disableProperty().bind(subject.valueProperty().map(of -> of.measure() != null));
        add.setOnAction(e -> add());
        HBox second = new HBox(how, text, add);
        second.getStyleClass().add("toolbar-row");
        getStyleClass().add("filter-property");
        getChildren().addAll(heading, subject, second);
        subject.setValue(Subject.of(false, ""));
        offer();
    }

    /** The one property that is chosen; empty for any, or for a measure. */
    ObservableValue<Optional<Said>> said() {
        return subject.valueProperty().map(s -> Optional.of(s.said()).filter(said -> !said.property().isEmpty())).orElse(Optional.empty());
    }

    private String prompt() {
        if (subject.getValue() != null && subject.getValue().measure() != null) return MESSAGES.get("property.least");
        return MESSAGES.get(how.getValue() == How.RANGE ? "property.range" : "property.text");
    }

    private String words(Subject s) {
        if (s.measure() != null) return MESSAGES.get("property.measure", FilterWords.name(s.measure()));
        Said said = s.said();
        if (said.property().isEmpty()) return MESSAGES.get(said.ofRelations() ? "property.anyRelation" : "property.anyEntity");
        String label = words.get().property(said.property());
        return said.ofRelations() ? MESSAGES.get("property.ofRelation", label) : label;
    }

    /** What is said of anything in the case, and the measures. */
    private void offer() {
        Subject chosen = subject.getValue();
        List<Subject> subjects = new ArrayList<>(List.of(Subject.of(false, ""), Subject.of(true, "")));
        for (boolean ofRelations : new boolean[] {false, true}) {
            properties(seen.getValue(), ofRelations, words.get()).forEach(p -> subjects.add(Subject.of(ofRelations, p)));
        }
        for (Measure measure : Measure.values()) subjects.add(Subject.of(measure));
        if (subject.getItems().equals(subjects)) return;
        subject.getItems().setAll(subjects);
        subject.setValue(chosen);
    }

    /** The properties by which something is said of entities, or of relations, ordered by their names; those that point to entities are left out. */
    public static List<String> properties(FilteredChart seen, boolean ofRelations, FilterWords words) {
        if (seen == null) return List.of();
        Dossier dossier = seen.facts().dossier();
        return dossier.statements().stream().filter(s -> s.valueEntityId() == null)
            .filter(s -> dossier.entity(s.entityId()).filter(e -> !e.schema().equals("Sanction") && e.isRelation() == ofRelations).isPresent())
            .map(Statement::property).distinct().sorted(Comparator.comparing(words::property)).toList();
    }

    /** Whether there is something to ask: a text, or a number for a measure. */
    private boolean isSaid() {
        return subject.getValue() != null && subject.getValue().measure() != null ? figure().isPresent() : !text.getText().isBlank();
    }

    private OptionalDouble figure() {
        try {
            return OptionalDouble.of(Double.parseDouble(text.getText().strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private void add() {
        if (!isSaid()) return;
        Subject of = subject.getValue();
        MeasureTest measured = of.measure() == null ? null : new MeasureTest(of.measure(), figure().orElseThrow());
        PropertyTest said = of.said().test(how.getValue(), text.getText().strip());
        change.accept(f -> measured == null ? f.with(said) : f.with(measured));
        text.clear();
    }
}
