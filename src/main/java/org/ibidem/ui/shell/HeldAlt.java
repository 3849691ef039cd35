package org.ibidem.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/** Alt that was held for something the mouse did, such as a lasso: let go, it would call the menus, and they would take the arrow keys. */
public final class HeldAlt {
    private boolean used;

    private HeldAlt() {}

    /** Watches a scene; to be called before its menus are made, which watch Alt in the same place. */
    public static void watch(Scene scene) {
        HeldAlt alt = new HeldAlt();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> alt.used |= e.isAltDown());
        scene.addEventFilter(KeyEvent.KEY_RELEASED, alt::letGo);
        // Let go over another window it is not heard of here.
        scene.windowProperty().flatMap(Window::focusedProperty).addListener((o, before, now) -> alt.used = false);
    }

    private void letGo(KeyEvent e) {
        if (e.getCode() != KeyCode.ALT || !used) return;
        used = false;
        e.consume();
    }
}
