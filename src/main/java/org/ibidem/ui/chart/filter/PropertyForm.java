package org.ibidem.ui.chart.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.chart.filter.FilteredChart;
import org.ibidem.chart.filter.PropertyTest;
import org.ibidem.chart.filter.PropertyTest.How;
import org.ibidem.message.Messages;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.Form;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Asks for what is said: a property of entities or relations that contains a text, is it, or lies in a range. Enter adds it. */
final class PropertyForm extends VBox {
    private static final Messages MESSAGES = Messages.of(PropertyForm.class);
    private final FilterViewModel model;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final ComboBox<How> how = new ComboBox<>();
    private final TextField text = new TextField();

    /** A property of entities or of relations; any of them when its name is empty. */
    private record Subject(boolean ofRelations, String property) {}

    PropertyForm(FilterViewModel model) {
        this.model = model;
        Label heading = new Label(MESSAGES.get("property.title"));
        heading.getStyleClass().add("filter-heading");
        subject.setId("filter-property");
        subject.setAccessibleText(MESSAGES.get("property.title"));
        subject.setMaxWidth(Double.MAX_VALUE);
        Form.name(subject, this::words);
        subject.setOnShowing(e -> offer());
        how.setId("filter-how");
        how.setAccessibleText(MESSAGES.get("property.how"));
        how.getItems().setAll(How.values());
        Form.name(how, h -> MESSAGES.get("how." + h));
        how.setValue(How.CONTAINS);
        text.setId("filter-text");
        text.setAccessibleText(MESSAGES.get("property.text"));
        text.promptTextProperty().bind(how.valueProperty().map(h -> MESSAGES.get(h == How.RANGE ? "property.range" : "property.text")));
        text.setOnAction(e -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button add = new Button("", new FontIcon(MaterialDesignP.PLUS));
        add.setId("filter-add");
        add.setAccessibleText(MESSAGES.get("property.add"));
        add.disableProperty().bind(text.textProperty().map(String::isBlank));
        add.setOnAction(e -> add());
        HBox second = new HBox(how, text, add);
        second.getStyleClass().add("toolbar-row");
        getStyleClass().add("filter-property");
        getChildren().addAll(heading, subject, second);
        offer();
        subject.setValue(new Subject(false, ""));
    }

    private String words(Subject s) {
        if (s.property().isEmpty()) return MESSAGES.get(s.ofRelations() ? "property.anyRelation" : "property.anyEntity");
        String label = model.words().property(s.property());
        return s.ofRelations() ? MESSAGES.get("property.ofRelation", label) : label;
    }

    /** What is said of anything in the case. */
    private void offer() {
        Subject kept = subject.getValue();
        List<Subject> subjects = new ArrayList<>(List.of(new Subject(false, ""), new Subject(true, "")));
        FilteredChart seen = model.seen().get();
        if (seen != null) {
            Stream<Subject> said = seen.facts().dossier().statements().stream().filter(s -> s.valueEntityId() == null).flatMap(s -> of(seen, s));
            said.distinct().sorted(Comparator.comparing(Subject::ofRelations).thenComparing(this::words)).forEach(subjects::add);
        }
        subject.getItems().setAll(subjects);
        subject.setValue(kept);
    }

    private static Stream<Subject> of(FilteredChart seen, Statement s) {
        return seen.facts().dossier().entity(s.entityId()).filter(e -> !e.schema().equals("Sanction")).map(e -> new Subject(e.isRelation(), s.property())).stream();
    }

    private void add() {
        if (text.getText().isBlank()) return;
        Subject of = subject.getValue();
        model.change(f -> f.with(new PropertyTest(of.ofRelations(), of.property(), how.getValue(), text.getText().strip())));
        text.clear();
    }
}
