package org.ibidem.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/** A card for the {@link Overlay}: a heading, a content, and buttons of which the last is the one Enter gives. */
public final class Card extends VBox {
    private static final Messages MESSAGES = Messages.of(Card.class);
    private final Overlay overlay;
    private final HBox buttons = new HBox();

    /** A card with a button that puts it away. */
    public Card(Overlay overlay, String heading, Node content) {
        this.overlay = overlay;
        Label title = new Label(heading);
        title.getStyleClass().add("card-heading");
        title.setWrapText(true);
        buttons.getStyleClass().add("card-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("overlay-card");
        setAccessibleText(heading);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(title, content, buttons);
        Button cancel = add("card-cancel", MESSAGES.get("card.cancel"), overlay::hide);
        cancel.setCancelButton(true);
    }

    /** Adds a button that does something; the card stays until {@link Overlay#hide}. */
    public Button add(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /** Adds the button that the card is about; Enter gives it too. */
    public Button addMain(String id, String text, Runnable action) {
        Button button = add(id, text, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }

    /** Lays the card over the window. */
    public void show() {
        overlay.show(this);
    }
}
