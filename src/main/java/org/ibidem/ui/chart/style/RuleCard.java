package org.ibidem.ui.chart.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ibidem.chart.StyleKey;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FilterJson;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.message.Messages;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Look;
import org.ibidem.model.Look.Hue;
import org.ibidem.model.Look.Sign;
import org.ibidem.model.Look.Size;
import org.ibidem.model.StyleRule;
import org.ibidem.ontology.Kind;
import org.ibidem.ui.chart.Appearance;
import org.ibidem.ui.chart.filter.PropertyForm;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;

/** Asks what a rule is about, by the same conditions as the filter, and how that is drawn. */
final class RuleCard {
    private static final Messages MESSAGES = Messages.of(RuleCard.class);
    private final StyleModel model;
    private final StyleRule rule;
    private final ComboBox<Boolean> about = new ComboBox<>();
    private final Map<Dimension, ChoiceButton> choices = new EnumMap<>(Dimension.class);
    private final TextField on = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");
    private final FlowPane chips = new FlowPane(6, 6);
    private final ComboBox<Hue> hue = choice("rule-hue", Hue.values(), "hue.");
    private final ComboBox<Size> size = choice("rule-size", Size.values(), "size.");
    private final ComboBox<Look.Form> form = choice("rule-form", Look.Form.values(), "form.");
    private final ComboBox<Sign> sign = choice("rule-sign", Sign.values(), "sign.");
    private final ComboBox<String> label = new ComboBox<>();
    private final TextField name = new TextField();
    private final Card card;
    private ChartFilter where;

    RuleCard(StyleModel model, StyleRule rule) {
        this.model = model;
        this.rule = rule;
        this.where = FilterJson.read(rule.filter());
        HBox sides = new HBox(28, conditions(), looks());
        sides.setId("rule-card");
        this.card = new Card(model.session().desk().overlay(), MESSAGES.get("rule.title"), sides);
        card.getStyleClass().add("rule");
        card.getStylesheets().add(PropertyForm.class.getResource("filter.css").toExternalForm());
        card.addMain("rule-give", MESSAGES.get("rule.give"), this::give);
        fill();
        about.valueProperty().addListener((o, before, now) -> turn());
        pictured(hue, (h, l) -> new Look(h, Look.Form.AS_IS, Sign.AS_IS, Size.AS_IS, ""));
        pictured(size, (s, l) -> new Look(l.hue(), Look.Form.AS_IS, Sign.AS_IS, s, ""));
        pictured(form, (f, l) -> new Look(l.hue(), f, Sign.AS_IS, Size.AS_IS, ""));
        pictured(sign, (s, l) -> new Look(l.hue(), Look.Form.AS_IS, s, Size.AS_IS, ""));
        show();
    }

    private interface Showing<T> {
        Look of(T value, Look chosen);
    }

    private static <T extends Enum<T>> ComboBox<T> choice(String id, T[] values, String key) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        Form.name(box, v -> MESSAGES.get(key + v));
        return box;
    }

    /** Each choice with a sample of it, so that colours are not told by their names alone. */
    private <T> void pictured(ComboBox<T> box, Showing<T> showing) {
        box.setCellFactory(v -> new Pictured<>(box, showing));
        box.setButtonCell(new Pictured<>(box, showing));
    }

    private final class Pictured<T> extends ListCell<T> {
        private final ComboBox<T> box;
        private final Showing<T> showing;

        Pictured(ComboBox<T> box, Showing<T> showing) {
            this.box = box;
            this.showing = showing;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : box.getConverter().toString(value));
            boolean shown = !empty && value != null && box.getScene() != null;
            setGraphic(shown ? new Sample(new StyleKey("", about.getValue(), showing.of(value, look()), Kind.PERSON), Appearance.of(box.getScene()), model.fonts()) : null);
        }
    }

    private VBox conditions() {
        Form fields = new Form();
        about.setId("rule-about");
        about.getItems().setAll(false, true);
        Form.name(about, r -> MESSAGES.get(r ? "rule.ofRelations" : "rule.ofEntities"));
        about.setValue(rule.ofRelations());
        fields.field(MESSAGES.get("rule.about"), about);
        for (Dimension d : Dimension.values()) {
            ChoiceButton button = new ChoiceButton(d, model, () -> where, this::change);
            choices.put(d, button);
            fields.field(FilterWords.title(d), button);
        }
        on.setId("rule-on");
        on.setPromptText(MESSAGES.get("rule.anyTime"));
        fields.field(MESSAGES.get("rule.on"), on).problem(problem);
        PropertyForm said = new PropertyForm("rule", model.filters().seen(), model::words, this::change);
        VBox column = new VBox(8, heading("rule.where"), fields, said, chips);
        said.getStyleClass().add("rule-said");
        column.setPrefWidth(440);
        return column;
    }

    private VBox looks() {
        Form fields = new Form();
        label.setId("rule-label");
        Form.name(label, p -> p.isEmpty() ? MESSAGES.get("rule.noLabel") : model.words().property(p));
        name.setId("rule-name");
        fields.field(MESSAGES.get("rule.hue"), hue).field(MESSAGES.get("rule.size"), size).field(MESSAGES.get("rule.form"), form).field(MESSAGES.get("rule.sign"), sign)
            .field(MESSAGES.get("rule.label"), label).field(MESSAGES.get("rule.name"), name);
        VBox column = new VBox(8, heading("rule.then"), fields);
        column.setPrefWidth(344);
        return column;
    }

    private static Label heading(String key) {
        Label heading = new Label(MESSAGES.get(key));
        heading.getStyleClass().add("heading-3");
        return heading;
    }

    private void fill() {
        Look look = rule.look();
        hue.setValue(look.hue());
        size.setValue(look.size());
        form.setValue(look.form());
        sign.setValue(look.sign());
        name.setText(rule.name());
        on.setText(where.on().map(EdtfDate::text).orElse(""));
        offerLabels();
        if (!label.getItems().contains(look.label())) label.getItems().add(look.label());
        label.setValue(look.label());
    }

    /** What is said of anything on the chart, or nothing. */
    private void offerLabels() {
        label.getItems().setAll("");
        label.getItems().addAll(PropertyForm.properties(model.filters().seen().get(), about.getValue(), model.words()));
    }

    /** What is asked of entities cannot be asked of relations. */
    private void turn() {
        where = ChartFilter.NONE.on(where.on()).undated(where.undated());
        offerLabels();
        label.setValue("");
        form.setValue(Look.Form.AS_IS);
        sign.setValue(Sign.AS_IS);
        show();
    }

    private void change(UnaryOperator<ChartFilter> how) {
        where = how.apply(where);
        show();
    }

    private void show() {
        boolean relations = about.getValue();
        choices.forEach((d, button) -> {
            button.tell();
            visible(button, isAsked(d, relations));
        });
        visible(form, !relations);
        visible(sign, !relations);
        FilterWords words = model.words();
        List<FilterWords.Part> said = words.parts(where).stream().filter(p -> !p.without().properties().equals(where.properties()) || !p.without().measures().equals(where.measures())).toList();
        chips.getChildren().setAll(said.stream().map(this::chip).toList());
        List<String> parts = words.texts(where);
        name.setPromptText(parts.isEmpty() ? MESSAGES.get(relations ? "rule.relations" : "rule.entities") : String.join("; ", parts));
    }

    private static boolean isAsked(Dimension d, boolean ofRelations) {
        return switch (d) {
            case TYPE, LISTED -> !ofRelations;
            case RELATION -> ofRelations;
            case SOURCES, SOURCE, GRADE, STANDING, STATUS, HANDLING -> true;
        };
    }

    /** A field is put away with its label. */
    private static void visible(Node field, boolean shown) {
        field.getParent().getChildrenUnmodifiable().stream().filter(n -> n == field || n instanceof Label l && l.getLabelFor() == field).forEach(n -> {
            n.setVisible(shown);
            n.setManaged(shown);
        });
    }

    private Button chip(FilterWords.Part part) {
        Button chip = new Button(part.text() + "  ×");
        chip.getStyleClass().addAll("small", "chip", "chip-accent");
        chip.setAccessibleText(MESSAGES.get("rule.without", part.text()));
        chip.setOnAction(e -> change(f -> part.without()));
        return chip;
    }

    private Look look() {
        return new Look(hue.getValue(), form.getValue(), sign.getValue(), size.getValue(), Optional.ofNullable(label.getValue()).orElse(""));
    }

    private void give() {
        Optional<EdtfDate> time = EdtfDate.parse(on.getText().strip());
        problem.set(time.isEmpty() && !on.getText().isBlank() ? MESSAGES.get("rule.noDate") : "");
        if (!problem.get().isEmpty()) return;
        ChartFilter asked = where.on(time).undated(time.isEmpty());
        model.session().desk().overlay().hide();
        model.put(new StyleRule(rule.id(), rule.chartId(), rule.position(), rule.active(), about.getValue(), name.getText().strip(), FilterJson.write(asked), look()));
    }

    /** Lays the card over the window. */
    void open() {
        card.show();
    }
}
