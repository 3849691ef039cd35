package org.ibidem.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;

/**
 * A card for the {@link Overlay}: a heading, a content, and buttons. Enter gives the main one, and Ctrl+Enter gives it from a field of
 * several lines, which Tab leaves like any other.
 */
public final class Card extends VBox {
    private static final Messages MESSAGES = Messages.of(Card.class);
    private final Overlay overlay;
    private final HBox buttons = new HBox();
    private final Button cancel;
    private Button main;

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
        cancel = add("card-cancel", MESSAGES.get("card.close"), overlay::hide);
        cancel.setCancelButton(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** A long content that gives way in a low window or on a much enlarged screen, so that the buttons below it stay in sight. */
    public static Node scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown() && main != null) {
            main.fire();
            e.consume();
        }
        if (e.getTarget() instanceof TextArea area) Form.leaveByTab(area, e);
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
        main = button;
        cancel.setText(MESSAGES.get("card.cancel"));
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }

    /** Lays the card over the window. */
    public void show() {
        overlay.show(this);
    }
}
