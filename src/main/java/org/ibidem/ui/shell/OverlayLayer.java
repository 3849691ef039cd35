package org.ibidem.ui.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Shows the {@link Overlay}'s card above a dimmed window, keeps the focus in it, and gives the focus back afterwards. */
public final class OverlayLayer extends VBox {
    private final Overlay overlay;
    private Node focusBefore;
    /** What had the keys last in a card. */
    private Node heldLast;
    /** Whether a key is down. */
    private boolean pressed;
    /** Whether the card came by a key that was not let go since; what that key types is not meant for the card. */
    private boolean cameByKey;

    /** The layer of this overlay; hidden while there is no card. */
    public OverlayLayer(Overlay overlay) {
        this.overlay = overlay;
        getStyleClass().add("overlay-layer");
        setFillWidth(false);
        setVisible(false);
        overlay.card().addListener((o, before, now) -> follow(before, now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keep);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && swallowsEscape(e.getTarget())) keep(e);
        });
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (cameByKey) e.consume();
        });
        sceneProperty().addListener((o, before, now) -> {
            if (now != null) watch(now);
        });
    }

    private void watch(Scene scene) {
        scene.focusOwnerProperty().addListener((f, old, owner) -> holdFocus(owner));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed = true);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            pressed = false;
            cameByKey = false;
        });
    }

    private void follow(Node before, Node now) {
        if (before == null && getScene() != null) focusBefore = getScene().getFocusOwner();
        getChildren().setAll(now == null ? List.of() : List.of(now));
        setVisible(now != null);
        cameByKey = now != null && pressed;
        if (now != null) {
            setAlignment(now.getStyleClass().contains("palette") ? Pos.TOP_CENTER : Pos.CENTER);
            focusFirst(now);
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /** A list or a table takes Escape for the end of an edit, also while nothing is edited. */
    private static boolean swallowsEscape(EventTarget target) {
        return switch (target) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            default -> false;
        };
    }

    /** Keys stay with the card, so that no command of the window behind it is given. */
    private void keep(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) overlay.hide();
        if (e.getCode() == KeyCode.ESCAPE || e.isShortcutDown() || e.getCode().isFunctionKey()) e.consume();
    }

    private void holdFocus(Node owner) {
        Node card = overlay.card().get();
        if (card == null || owner == null) return;
        if (isWithin(owner, card)) heldLast = owner;
        else Platform.runLater(() -> focusFirst(card));
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) if (each == ancestor) return true;
        return false;
    }

    private void focusFirst(Node card) {
        if (overlay.card().get() != card || getScene() == null) return;
        // What scrolls has its content only once it has its looks.
        card.applyCss();
        Node owner = getScene().getFocusOwner();
        if (owner != null && isWithin(owner, card)) return;
        // A page that a job opens behind the card must not take the keys from the field somebody is typing in.
        (heldLast != null && isWithin(heldLast, card) ? heldLast : firstStop(card)).requestFocus();
    }

    private static Node firstStop(Node node) {
        Node found = search(node);
        return found == null ? node : found;
    }

    private static Node search(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) return node;
        if (!(node instanceof Parent parent)) return null;
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node found = search(child);
            if (found != null) return found;
        }
        return null;
    }
}
