package org.ibidem.ui.evidence.reader;

import atlantafx.base.controls.CustomTextField;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The search in the document: the words, how many places they stand in, and the way from one to the next. */
final class FindBar extends HBox {
    private static final Messages MESSAGES = Messages.of(FindBar.class);
    private final DocumentFind find;
    private final CustomTextField words = new CustomTextField();

    FindBar(DocumentFind find, Runnable backToPages) {
        this.find = find;
        getStyleClass().add("reader-find");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setId("reader-find");
        words.setId("reader-find-words");
        words.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        words.setPromptText(MESSAGES.get("find.prompt"));
        words.setAccessibleText(MESSAGES.get("find.prompt"));
        words.setPrefWidth(240);
        words.textProperty().bindBidirectional(find.words());
        words.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, backToPages));
        Label count = new Label();
        count.setId("reader-find-count");
        count.setMinWidth(76);
        count.textProperty().bind(Bindings.createStringBinding(this::count, find.hits(), find.current(), find.words()));
        getChildren().addAll(words, count, icon("reader-find-previous", MaterialDesignC.CHEVRON_UP, MESSAGES.get("find.previous"), () -> find.go(-1)),
            icon("reader-find-next", MaterialDesignC.CHEVRON_DOWN, MESSAGES.get("find.next"), () -> find.go(1)),
            icon("reader-find-close", MaterialDesignC.CLOSE, MESSAGES.get("find.close"), () -> {
                find.stop();
                backToPages.run();
            }));
        visibleProperty().bind(find.open());
        find.open().addListener((o, before, now) -> {
            if (now) Platform.runLater(this::take);
        });
    }

    /** Puts the cursor into the words. */
    void take() {
        words.requestFocus();
        words.selectAll();
    }

    private void key(KeyEvent e, Runnable backToPages) {
        if (e.getCode() == KeyCode.ENTER) find.go(e.isShiftDown() ? -1 : 1);
        else if (e.getCode() == KeyCode.ESCAPE) {
            find.stop();
            backToPages.run();
        } else return;
        e.consume();
    }

    private String count() {
        if (find.words().get().isBlank()) return "";
        int hits = find.hits().get().size();
        return hits == 0 ? MESSAGES.get("find.none") : MESSAGES.get("find.count", find.current().get() + 1, hits);
    }

    private static Button icon(String id, Ikon icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }
}
