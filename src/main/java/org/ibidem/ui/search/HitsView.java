package org.ibidem.ui.search;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The hits shown, and below them which they are and the way to the next. */
final class HitsView extends BorderPane {
    private static final Messages MESSAGES = Messages.of(HitsView.class);
    private static final int A_SCREENFUL = 6;
    private final SearchViewModel model;
    private final ListView<SearchViewModel.Line> list = new ListView<>();

    HitsView(SearchViewModel model) {
        this.model = model;
        list.setId("search-hits");
        list.setAccessibleText(MESSAGES.get("search.title"));
        list.getStyleClass().add("hits");
        list.setItems(model.lines());
        list.setCellFactory(v -> cell());
        list.setFocusTraversable(false);
        list.widthProperty().addListener((o, before, now) -> list.refresh());
        Label nothing = new Label();
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty-state");
        nothing.setId("search-nothing");
        nothing.textProperty().bind(Bindings.createStringBinding(this::whyEmpty, model.waiting(), model.state()));
        list.setPlaceholder(nothing);
        model.chosen().addListener((o, before, now) -> choose(now.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        setCenter(list);
        setBottom(turner());
    }

    private String whyEmpty() {
        if (model.waiting().get()) return MESSAGES.get("hits.waiting");
        return model.state().get() == SearchViewModel.State.ANSWERED ? MESSAGES.get("hits.none") : "";
    }

    private HitCell cell() {
        HitCell cell = new HitCell();
        cell.setOnMouseClicked(e -> {
            if (cell.isEmpty()) return;
            model.choose(cell.getIndex());
            if (e.getClickCount() == 2) model.open();
        });
        return cell;
    }

    private void choose(int line) {
        if (line < 0) list.getSelectionModel().clearSelection();
        else list.getSelectionModel().select(line);
        if (line >= 0) list.scrollTo(Math.max(0, line - 1));
    }

    /** Keys mean the same in the field and in the list. */
    void steer(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        if (e.getCode() == KeyCode.DOWN) model.move(1);
        else if (e.getCode() == KeyCode.UP) model.move(-1);
        else if (e.getCode() == KeyCode.PAGE_DOWN) model.move(A_SCREENFUL);
        else if (e.getCode() == KeyCode.PAGE_UP) model.move(-A_SCREENFUL);
        else if (e.getCode() == KeyCode.ENTER && !(e.getTarget() instanceof Button)) model.open();
        else return;
        e.consume();
    }

    private Node turner() {
        Label which = new Label();
        which.setId("search-which");
        which.getStyleClass().add("faint");
        which.textProperty().bind(model.shown().map(s -> s.total() == 0 ? "" : MESSAGES.get("hits.which", s.skipped() + 1, s.last(), s.total())));
        Button before = turn("search-before", new FontIcon(MaterialDesignC.CHEVRON_LEFT), MESSAGES.get("hits.before"), -1);
        before.disableProperty().bind(model.shown().map(s -> !s.hasBefore()));
        Button after = turn("search-after", new FontIcon(MaterialDesignC.CHEVRON_RIGHT), MESSAGES.get("hits.after"), 1);
        after.disableProperty().bind(model.shown().map(s -> !s.hasMore()));
        HBox turner = new HBox(8, which, before, after);
        turner.setAlignment(Pos.CENTER_RIGHT);
        turner.getStyleClass().add("hits-turner");
        turner.visibleProperty().bind(model.shown().map(s -> s.total() > 0));
        return turner;
    }

    private Button turn(String id, FontIcon icon, String words, int by) {
        Button button = new Button(null, icon);
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(e -> model.turn(by));
        return button;
    }
}
