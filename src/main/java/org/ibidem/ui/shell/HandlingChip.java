package org.ibidem.ui.shell;

import javafx.scene.control.Label;
import org.ibidem.model.Handling;

/** A handling label in the colours the Traffic Light Protocol gives it, on black as the protocol asks. */
public final class HandlingChip extends Label {
    /** The chip of a label. */
    public HandlingChip(Handling handling) {
        super(handling.label());
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("tlp", switch (handling) {
            case CLEAR -> "tlp-clear";
            case GREEN -> "tlp-green";
            case AMBER, AMBER_STRICT -> "tlp-amber";
            case RED -> "tlp-red";
        });
    }
}
