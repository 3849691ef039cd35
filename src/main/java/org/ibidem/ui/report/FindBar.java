package org.ibidem.ui.report;

import atlantafx.base.controls.CustomTextField;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The search in the texts of the report: the words and how they are meant, where they stand, the way from one to the next, and what is put there. */
final class FindBar extends VBox {
    private static final Messages MESSAGES = Messages.of(FindBar.class);
    private static final double NARROWEST = 90;
    private final FindModel find;
    private final Runnable backToText;
    private final TextField words;
    private final TextField others;

    FindBar(FindModel find, Runnable backToText) {
        this.find = find;
        this.backToText = backToText;
        this.words = field("report-find-words", "find.words", MaterialDesignM.MAGNIFY, find.words());
        this.others = field("report-find-others", "find.others", MaterialDesignF.FIND_REPLACE, find.others());
        setId("report-find");
        getStyleClass().add("report-find");
        words.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            find.go(e.isShiftDown() ? -1 : 1);
            e.consume();
        });
        others.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            if (e.isShortcutDown()) find.replaceAll();
            else find.replace();
            e.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(finding(), count(), replacing());
        visibleProperty().bind(find.open());
        managedProperty().bind(visibleProperty());
        find.asked().addListener((o, before, now) -> Platform.runLater(this::take));
    }

    private static TextField field(String id, String key, Ikon icon, StringProperty text) {
        CustomTextField field = new CustomTextField();
        field.setId(id);
        field.setLeft(new FontIcon(icon));
        field.setPromptText(MESSAGES.get(key));
        field.setAccessibleText(MESSAGES.get(key));
        field.setMinWidth(NARROWEST);
        field.textProperty().bindBidirectional(text);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** The keys belong here as long as it is open: to the words, or to what is put in their place when they are there already. */
    private void take() {
        if (!find.open().get()) return;
        TextField first = find.replacing().get() && !words.getText().isEmpty() ? others : words;
        first.requestFocus();
        first.selectAll();
    }

    private void key(KeyEvent e) {
        if (e.getCode() != KeyCode.ESCAPE) return;
        close();
        e.consume();
    }

    private void close() {
        find.stop();
        backToText.run();
    }

    private Node finding() {
        return row(words, toggle("report-find-case", MaterialDesignF.FORMAT_LETTER_CASE, "find.case", find.sameCase()),
            toggle("report-find-whole", MaterialDesignF.FORMAT_LETTER_MATCHES, "find.whole", find.whole()),
            toggle("report-find-everywhere", MaterialDesignB.BOOK_SEARCH_OUTLINE, "find.everywhere", find.everywhere()),
            icon("report-find-previous", MaterialDesignC.CHEVRON_UP, "find.previous", () -> find.go(-1)),
            icon("report-find-next", MaterialDesignC.CHEVRON_DOWN, "find.next", () -> find.go(1)), icon("report-find-close", MaterialDesignC.CLOSE, "find.close", this::close));
    }

    private Node count() {
        Label count = new Label();
        count.setId("report-find-count");
        count.getStyleClass().addAll("faint", "small-text");
        count.setMinWidth(0);
        count.textProperty().bind(Bindings.createStringBinding(this::told, find.hits(), find.current(), find.words()));
        count.visibleProperty().bind(find.words().isNotEmpty());
        count.managedProperty().bind(count.visibleProperty());
        return count;
    }

    private Node replacing() {
        Button one = button("report-find-replace", MESSAGES.get("find.replace"), MESSAGES.get("find.replace.keys"), find::replace);
        Button all = button("report-find-replace-all", MESSAGES.get("find.replaceAll"), MESSAGES.get("find.replaceAll.keys"), find::replaceAll);
        one.disableProperty().bind(find.hits().map(h -> h.isEmpty()));
        all.disableProperty().bind(find.hits().map(h -> h.size() == find.staying()));
        HBox row = row(others, one, all);
        row.visibleProperty().bind(find.replacing());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    /** How many places there are, which is in sight and in which block, and whether some have to stay. */
    private String told() {
        int hits = find.hits().get().size();
        if (hits == 0) return MESSAGES.get("find.none");
        String told = find.where().map(where -> MESSAGES.get("find.at", find.current().get() + 1, hits, where)).orElseGet(() -> MESSAGES.get("find.count", hits));
        return find.staying() == 0 ? told : told + " " + MESSAGES.get("find.staying", find.staying());
    }

    private static ToggleButton toggle(String id, Ikon icon, String key, BooleanProperty on) {
        ToggleButton toggle = named(new ToggleButton(null, new FontIcon(icon)), id, key);
        toggle.getStyleClass().addAll("button-icon", "flat");
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    private static Button icon(String id, Ikon icon, String key, Runnable action) {
        Button button = named(new Button(null, new FontIcon(icon)), id, key);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Button button(String id, String words, String keys, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setTooltip(new Tooltip(keys));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static <B extends ButtonBase> B named(B button, String id, String key) {
        button.setId(id);
        button.setTooltip(new Tooltip(MESSAGES.get(key)));
        button.setAccessibleText(MESSAGES.get(key));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
