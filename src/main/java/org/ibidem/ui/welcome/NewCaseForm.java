package org.ibidem.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.ibidem.message.Messages;
import org.ibidem.model.Handling;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Desk;

/** Asks for a new case's title, place and handling. */
final class NewCaseForm {
    private static final Messages MESSAGES = Messages.of(NewCaseForm.class);
    private final WelcomeViewModel model;
    private final Desk desk;
    private final TextField title = new TextField();
    private final ComboBox<Handling> handling = new ComboBox<>(FXCollections.observableArrayList(Handling.values()));
    private final ObjectProperty<Path> parent = new SimpleObjectProperty<>(startFolder());

    NewCaseForm(WelcomeViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        title.setId("new-title");
        title.setPromptText(MESSAGES.get("new.title.prompt"));
        handling.setId("new-handling");
        handling.setValue(Handling.AMBER);
        handling.setConverter(labels());
        handling.setMaxWidth(Double.MAX_VALUE);
    }

    private static Path startFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private static StringConverter<Handling> labels() {
        return new StringConverter<>() {
            @Override
            public String toString(Handling h) {
                return h == null ? "" : h.label();
            }

            @Override
            public Handling fromString(String text) {
                return Handling.parse(text).orElse(Handling.AMBER);
            }
        };
    }

    void show() {
        Card card = new Card(desk.overlay(), MESSAGES.get("new.heading"), form());
        Button make = card.addMain("new-create", MESSAGES.get("new.create"), this::create);
        make.disableProperty().bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()));
        card.show();
    }

    private void create() {
        desk.overlay().hide();
        model.create(parent.get(), title.getText(), handling.getValue());
    }

    private GridPane form() {
        Label place = new Label();
        place.setId("new-place");
        place.getStyleClass().addAll("faint", "small-text");
        place.setWrapText(true);
        place.textProperty().bind(Bindings.createStringBinding(() -> title.getText().isBlank() ? parent.get().toString()
            : WelcomeViewModel.folderOf(parent.get(), title.getText()).toString(), title.textProperty(), parent));
        Button choose = new Button(MESSAGES.get("new.choose"));
        choose.setId("new-choose");
        choose.setOnAction(e -> desk.files().chooseFolder(MESSAGES.get("new.choose.title")).ifPresent(parent::set));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), growing());
        grid.addRow(0, label(MESSAGES.get("new.title"), title), title);
        grid.addRow(1, label(MESSAGES.get("new.handling"), handling), handling);
        grid.addRow(2, label(MESSAGES.get("new.place"), choose), new HBox(8, place, choose));
        return grid;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Label label(String text, Node of) {
        Label label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setLabelFor(of);
        return label;
    }
}
