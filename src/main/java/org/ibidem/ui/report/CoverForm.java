package org.ibidem.ui.report;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.ibidem.message.Messages;
import org.ibidem.model.CitationStyle;
import org.ibidem.model.Handling;
import org.ibidem.model.Paper;
import org.ibidem.model.Preset;
import org.ibidem.model.Report;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Overlay;

/** Asks for what stands on the cover and in the head and foot of the pages. */
final class CoverForm {
    private static final Messages MESSAGES = Messages.of(CoverForm.class);
    private final Overlay overlay;
    private final ReportViewModel model;
    private final Report report;
    private final GridPane form = new GridPane();
    private final TextField title;
    private final TextField subtitle;
    private final TextField series;
    private final TextField authors;
    private final TextField organisation;
    private final TextField date;
    private final TextField version;
    private final TextField shortTitle;
    private final ComboBox<Handling> handling = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<Preset> preset = new ComboBox<>();
    private final ComboBox<CitationStyle> citations = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final CheckBox twoSided = new CheckBox(MESSAGES.get("cover.twoSided"));

    CoverForm(Overlay overlay, ReportViewModel model) {
        this.overlay = overlay;
        this.model = model;
        this.report = model.composition().get().report();
        form.getStyleClass().add("form");
        title = field("cover-title", MESSAGES.get("cover.title"), report.title());
        subtitle = field("cover-subtitle", MESSAGES.get("cover.subtitle"), report.subtitle());
        shortTitle = field("cover-short", MESSAGES.get("cover.shortTitle"), report.shortTitle());
        authors = field("cover-authors", MESSAGES.get("cover.authors"), report.authors());
        organisation = field("cover-organisation", MESSAGES.get("cover.organisation"), report.organisation());
        series = field("cover-series", MESSAGES.get("cover.series"), report.series());
        date = field("cover-date", MESSAGES.get("cover.date"), report.date());
        version = field("cover-version", MESSAGES.get("cover.version"), report.version());
        handling.setId("cover-handling");
        handling.getItems().setAll(Handling.values());
        handling.setConverter(new Labels());
        handling.setValue(report.handling());
        handling.setMaxWidth(Double.MAX_VALUE);
        row(MESSAGES.get("cover.handling"), handling);
        languages();
        preset.setId("cover-preset");
        preset.getItems().setAll(Preset.values());
        Form.name(preset, p -> MESSAGES.get("preset." + p));
        preset.setValue(report.preset());
        preset.setMaxWidth(Double.MAX_VALUE);
        row(MESSAGES.get("cover.preset"), preset);
        citations.setId("cover-citations");
        citations.getItems().setAll(CitationStyle.values());
        Form.name(citations, s -> MESSAGES.get("citations." + s));
        citations.setValue(report.citations());
        citations.setMaxWidth(Double.MAX_VALUE);
        row(MESSAGES.get("cover.citations"), citations);
        paper();
    }

    private void paper() {
        paper.setId("cover-paper");
        paper.getItems().setAll(Paper.values());
        Form.name(paper, p -> MESSAGES.get("paper." + p));
        paper.setValue(report.paper());
        paper.setMaxWidth(Double.MAX_VALUE);
        row(MESSAGES.get("cover.paper"), paper);
        twoSided.setId("cover-two-sided");
        twoSided.setSelected(report.twoSided());
        form.add(twoSided, 1, form.getRowCount());
    }

    private void languages() {
        language.setId("cover-language");
        language.getItems().setAll("en", "ko");
        language.setConverter(new Tongues());
        language.setValue(report.language());
        language.setMaxWidth(Double.MAX_VALUE);
        row(MESSAGES.get("cover.language"), language);
    }

    private TextField field(String id, String label, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        row(label, field);
        return field;
    }

    private void row(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(form.getRowCount(), label, field);
    }

    void show() {
        Card card = new Card(overlay, MESSAGES.get("cover.heading"), Card.scrolling(form));
        card.addMain("cover-keep", MESSAGES.get("cover.keep"), this::keep).disableProperty().bind(title.textProperty().map(String::isBlank));
        card.show();
    }

    private void keep() {
        overlay.hide();
        model.cover(new Report(report.id(), text(title), text(subtitle), text(series), text(authors), text(organisation), text(date), text(version),
            handling.getValue(), text(shortTitle), language.getValue(), preset.getValue(), citations.getValue(), paper.getValue(), twoSided.isSelected()));
    }

    private static String text(TextField field) {
        return field.getText().strip();
    }

    /** Names a language in its own words. */
    private static final class Tongues extends StringConverter<String> {
        @Override
        public String toString(String tag) {
            Locale language = Locale.forLanguageTag(tag);
            return language.getDisplayLanguage(language);
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("chosen from a list");
        }
    }

    private static final class Labels extends StringConverter<Handling> {
        @Override
        public String toString(Handling value) {
            return value == null ? "" : value.label();
        }

        @Override
        public Handling fromString(String label) {
            return Handling.parse(label).orElse(null);
        }
    }
}
