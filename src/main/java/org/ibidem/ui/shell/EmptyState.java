package org.ibidem.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where a list has nothing to show: a sentence, and the buttons that begin. */
public final class EmptyState extends VBox {
    /** A sentence with buttons below it. */
    public EmptyState(String sentence, Button... ways) {
        super(4);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().add(words);
        getChildren().addAll(ways);
    }
}
