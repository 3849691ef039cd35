package org.ibidem.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What a window's scene holds: the content, the notices above it, and the overlay above both. */
public final class Layers extends StackPane {
    private final StackPane content = new StackPane();

    /** Layers for this desk, without content yet. */
    public Layers(Desk desk) {
        getStyleClass().add("window");
        getChildren().addAll(content, new NoticesView(desk.notices(), desk.overlay()), new OverlayLayer(desk.overlay()));
    }

    /** Shows other content. */
    public void show(Node now) {
        content.getChildren().setAll(now);
    }
}
