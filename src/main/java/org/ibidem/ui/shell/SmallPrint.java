package org.ibidem.ui.shell;

import javafx.scene.control.Label;

/** A wrapped line, small and faint, that says something beside the matter. */
public final class SmallPrint extends Label {
    /** The line of this text. */
    public SmallPrint(String text) {
        super(text);
        setWrapText(true);
        getStyleClass().addAll("faint", "small-text");
    }
}
