package org.ibidem.ui.chart.filter;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Bars under each other: up and down go from one to the next, and the keys stay with a bar while all are counted anew. */
final class BarColumn extends VBox {
    private static final String ANY = "*";
    /** The bar that is to have the focus as soon as it is there; empty for none. */
    private String awaited = "";

    BarColumn() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /** Shows these instead of those before. */
    void show(List<? extends Node> rows) {
        if (getScene() != null && getScene().getFocusOwner() instanceof BarRow row && getChildren().contains(row)) awaited = row.getId();
        getChildren().setAll(rows);
        // At once, or a key pressed meanwhile would go to whatever stands beside the bars.
        focus();
    }

    /** Puts the focus on the first bar, once the bars are counted. */
    void toFirst() {
        awaited = ANY;
        focus();
    }

    private List<Node> bars() {
        return getChildren().stream().filter(n -> n instanceof BarRow && !n.isDisabled()).toList();
    }

    private void steer(KeyEvent e) {
        if (e.getCode() != KeyCode.UP && e.getCode() != KeyCode.DOWN || !(e.getTarget() instanceof BarRow here)) return;
        List<Node> rows = bars();
        int next = rows.indexOf(here) + (e.getCode() == KeyCode.DOWN ? 1 : -1);
        if (next >= 0 && next < rows.size()) {
            rows.get(next).requestFocus();
            reveal(rows.get(next));
        }
        e.consume();
    }

    private void reveal(Node bar) {
        Node around = getParent();
        while (around != null && !(around instanceof ScrollPane)) around = around.getParent();
        if (!(around instanceof ScrollPane pane)) return;
        double view = pane.getViewportBounds().getHeight();
        double beyond = pane.getContent().getLayoutBounds().getHeight() - view;
        if (beyond <= 0) return;
        Bounds at = pane.getContent().sceneToLocal(bar.localToScene(bar.getLayoutBounds()));
        double top = pane.getVvalue() * beyond;
        pane.setVvalue(Math.clamp(Math.max(Math.min(top, at.getMinY()), at.getMaxY() - view) / beyond, 0, 1));
    }

    private void focus() {
        if (awaited.isEmpty()) return;
        List<Node> rows = bars();
        rows.stream().filter(n -> awaited.equals(n.getId())).findFirst().or(() -> rows.stream().findFirst()).ifPresent(bar -> {
            awaited = "";
            bar.requestFocus();
        });
    }
}
