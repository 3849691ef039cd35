package org.ibidem.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What a window's scene holds: the content, what is docked in it, the notices above, and the overlay above all. */
public final class Layers extends StackPane {
    private static final double ABOVE_BOTTOM_LINE = 44;
    private final StackPane content = new StackPane();
    private final StackPane dock = new StackPane();

    /** Layers for this desk, without content yet. */
    public Layers(Desk desk) {
        getStyleClass().add("window");
        dock.setPickOnBounds(false);
        dock.setAlignment(Pos.BOTTOM_CENTER);
        dock.setPadding(new Insets(0, 0, ABOVE_BOTTOM_LINE, 0));
        getChildren().addAll(content, dock, new NoticesView(desk.notices(), desk.overlay()), new OverlayLayer(desk.overlay()));
    }

    /** Shows other content; what was docked is put away. */
    public void show(Node now) {
        undock();
        content.getChildren().setAll(now);
    }

    /** Shows something above the bottom line of the content, which can be used all the same. */
    public void dock(Node what) {
        dock.getChildren().setAll(what);
    }

    /** Puts it away. */
    public void undock() {
        dock.getChildren().clear();
    }
}
