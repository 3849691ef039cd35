package org.ibidem.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/** The card that lies over the window and asks for an answer, such as a form; at most one. Escape puts it away. */
public final class Overlay {
    private final ReadOnlyObjectWrapper<Node> card = new ReadOnlyObjectWrapper<>();

    /** Lays the card over the window. */
    public void show(Node newCard) {
        card.set(newCard);
    }

    /** Puts the card away. */
    public void hide() {
        card.set(null);
    }

    /** The card shown; {@code null} when there is none. */
    public ReadOnlyObjectProperty<Node> card() {
        return card.getReadOnlyProperty();
    }
}
