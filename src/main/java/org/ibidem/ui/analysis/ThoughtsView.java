package org.ibidem.ui.analysis;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Placed;
import org.ibidem.ui.shell.EmptyState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The thoughts of one kind in their order, and the form in which the selected one is written. */
final class ThoughtsView<R extends Placed> extends SplitPane {
    private static final Messages MESSAGES = Messages.of(ThoughtsView.class);
    private static final double LIST_SHARE = 0.4;
    private final ThoughtsModel<R> model;
    private final ListView<R> list;
    private final HBox tools = new HBox();

    /** @param words what a thought is known by in the list */
    ThoughtsView(ThoughtsModel<R> model, String name, String empty, Function<R, String> words, ThoughtForm<R> form) {
        this.model = model;
        this.list = new ListView<>(model.rows());
        list.setId(model.kind() + "-list");
        list.setAccessibleText(name);
        list.getStyleClass().add("dense");
        list.setPlaceholder(new EmptyState(empty));
        list.setCellFactory(l -> new Cell<>(words));
        list.getSelectionModel().select(model.selected().get());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.choose(now));
        model.selected().addListener((o, before, now) -> list.getSelectionModel().select(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getStyleClass().add("toolbar-row");
        tools.getChildren().addAll(gap, button("up", MESSAGES.get("thought.up"), MaterialDesignA.ARROW_UP, () -> model.move(-1)), button("down", MESSAGES.get("thought.down"), MaterialDesignA.ARROW_DOWN, () -> model.move(1)),
            button("delete", MESSAGES.get("thought.delete"), MaterialDesignD.DELETE_OUTLINE, model::delete));
        VBox left = new VBox(tools, list);
        left.getStyleClass().add("page");
        ScrollPane writing = new ScrollPane(form.shown());
        writing.setFitToWidth(true);
        writing.getStyleClass().add("page");
        getItems().addAll(left, writing);
        setDividerPositions(LIST_SHARE);
    }

    /** Offers to add one that begins so. */
    ThoughtsView<R> adds(String id, String text, Supplier<R> fresh) {
        Button add = new Button(text, new FontIcon(MaterialDesignP.PLUS));
        add.setId(id);
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> model.add(fresh.get()));
        tools.getChildren().add(tools.getChildren().size() - 4, add);
        return this;
    }

    private Button button(String verb, String text, Ikon icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(model.kind() + "-" + verb);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(e -> action.run());
        button.disableProperty().bind(model.selected().isNull());
        return button;
    }

    private void key(KeyEvent e) {
        if (e.isAltDown() && e.getCode() == KeyCode.UP) model.move(-1);
        else if (e.isAltDown() && e.getCode() == KeyCode.DOWN) model.move(1);
        else if (e.getCode() == KeyCode.DELETE) model.delete();
        else return;
        e.consume();
    }

    /** A thought by its number and the first of its words. */
    private static final class Cell<R extends Placed> extends ListCell<R> {
        private final Function<R, String> words;

        Cell(Function<R, String> words) {
            this.words = words;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : (getIndex() + 1) + ". " + words.apply(row));
        }
    }
}
