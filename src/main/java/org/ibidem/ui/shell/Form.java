package org.ibidem.ui.shell;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** Labelled fields under each other, each with its problem beside it as long as it has one. */
public final class Form extends GridPane {
    /** An empty form. */
    public Form() {
        getStyleClass().add("form");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), fields);
    }

    /** Adds a labelled field. */
    public Form field(String text, Node field) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        if (field instanceof Control control) control.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, field);
        return this;
    }

    /** Adds a line for what is wrong with the field above; silent while nobody has written anything that changes it, for a fresh form is not scolded. */
    public Form problem(ObservableStringValue text) {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(text);
        BooleanProperty changed = new SimpleBooleanProperty();
        problem.textProperty().addListener(o -> changed.set(true));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty().and(changed));
        problem.managedProperty().bind(problem.visibleProperty());
        add(problem, 1, getRowCount());
        return this;
    }

    /** Adds a line about the field above. */
    public Form note(String text) {
        Label note = new Label(text);
        note.getStyleClass().addAll("small-text", "faint");
        note.setWrapText(true);
        add(note, 1, getRowCount());
        return this;
    }

    /** Adds a line about the field above that changes with what is chosen; the line keeps its room while it is empty, so that nothing jumps. */
    public Form note(ObservableStringValue text) {
        Label note = new Label();
        note.getStyleClass().addAll("small-text", "faint");
        note.setWrapText(true);
        note.textProperty().bind(text);
        add(note, 1, getRowCount());
        return this;
    }

    /** Lets Tab leave a field of several lines instead of writing into it. */
    public static void leaveByTab(TextArea area, KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.TAB || pressed.isShortcutDown()) return;
        area.requestFocusTraversal(pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        pressed.consume();
    }

    /** Shows choices by their name instead of their code. */
    public static <T> void name(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getItems().stream().filter(i -> name.apply(i).equals(text)).findFirst().orElse(null);
            }
        });
    }
}
