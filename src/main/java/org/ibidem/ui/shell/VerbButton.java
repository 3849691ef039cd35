package org.ibidem.ui.shell;

import javafx.scene.control.Button;

/** A button that does one thing and is never narrower than its words. */
public final class VerbButton extends Button {
    /** The button of these words. */
    public VerbButton(String id, String text, Runnable action) {
        super(text);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(e -> action.run());
    }
}
