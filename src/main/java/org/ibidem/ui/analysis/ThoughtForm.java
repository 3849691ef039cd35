package org.ibidem.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.ibidem.model.Placed;
import org.ibidem.ui.shell.Form;

/** Where a thought is written: a field for each of its parts. What is written is kept a moment after the last key, or when the field is left. */
final class ThoughtForm<R extends Placed> {
    private static final Duration UNTIL_KEPT = Duration.seconds(1.5);
    private static final int LINES = 3;
    private final ThoughtsModel<R> model;
    private final Form form = new Form();
    private final List<Consumer<R>> loaders = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(UNTIL_KEPT);
    private R edited;
    private boolean dirty;
    private boolean loading;
    /** What is loaded is the thought that is there already, and the analyst may be writing links. */
    private boolean reloading;

    ThoughtForm(ThoughtsModel<R> model) {
        this.model = model;
        pause.setOnFinished(e -> keep());
        model.selected().addListener((o, before, now) -> load(now));
        form.setDisable(true);
    }

    /** The form, showing what is selected. */
    Form shown() {
        load(model.selected().get());
        return form;
    }

    private void load(R row) {
        boolean same = row != null && edited != null && row.id().equals(edited.id());
        if (same && dirty) return;
        keep();
        edited = row;
        form.setDisable(row == null);
        if (row == null) return;
        loading = true;
        reloading = same;
        loaders.forEach(l -> l.accept(row));
        loading = false;
    }

    private void keep() {
        pause.stop();
        if (!dirty) return;
        dirty = false;
        if (model.has(edited)) model.keep(edited);
    }

    private void edit(R now) {
        if (loading || now.equals(edited)) return;
        edited = now;
        dirty = true;
        pause.playFromStart();
    }

    ThoughtForm<R> line(String id, String label, Function<R, String> get, BiFunction<R, String, R> set) {
        return text(id, label, new TextField(), get, set);
    }

    ThoughtForm<R> lines(String id, String label, Function<R, String> get, BiFunction<R, String, R> set) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> Form.leaveByTab(area, e));
        return text(id, label, area, get, set);
    }

    private ThoughtForm<R> text(String id, String label, TextInputControl field, Function<R, String> get, BiFunction<R, String, R> set) {
        loaders.add(row -> field.setText(get.apply(row)));
        field.textProperty().addListener((o, before, now) -> {
            if (edited != null) edit(set.apply(edited, now));
        });
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) keep();
        });
        return field(id, label, field);
    }

    /** A line that says what the thought is linked with; it is kept by Enter, or when it is left. */
    ThoughtForm<R> links(String id, String label, String prompt, Function<R, String> get, BiConsumer<R, String> keep) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        loaders.add(row -> {
            if (!reloading || !field.isFocused()) field.setText(get.apply(row));
        });
        Runnable kept = () -> {
            if (edited != null && !field.getText().strip().equals(get.apply(edited))) keep.accept(edited, field.getText());
        };
        field.setOnAction(e -> kept.run());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) kept.run();
        });
        return field(id, label, field);
    }

    <T> ThoughtForm<R> choice(String id, String label, List<T> values, Function<T, String> name, Function<R, T> get, BiFunction<R, T, R> set) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        Form.name(box, name);
        loaders.add(row -> box.setValue(get.apply(row)));
        box.valueProperty().addListener((o, before, now) -> {
            if (edited == null || now == null) return;
            edit(set.apply(edited, now));
            keep();
        });
        return field(id, label, box);
    }

    ThoughtForm<R> mark(String id, String label, Function<R, Boolean> get, BiFunction<R, Boolean, R> set) {
        CheckBox box = new CheckBox(label);
        loaders.add(row -> box.setSelected(get.apply(row)));
        box.selectedProperty().addListener((o, before, now) -> {
            if (edited == null) return;
            edit(set.apply(edited, now));
            keep();
        });
        return field(id, "", box);
    }

    private ThoughtForm<R> field(String id, String label, Node field) {
        field.setId(id);
        field.setAccessibleText(label.isEmpty() ? null : label);
        form.field(label, field);
        return this;
    }
}
