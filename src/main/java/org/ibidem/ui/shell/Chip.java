package org.ibidem.ui.shell;

import javafx.scene.control.Label;
import org.ibidem.model.Anchor;

/** A short word in a frame, never cut: a number, a kind, a mark. */
public final class Chip extends Label {
    /** Says that a passage is moved or lost. */
    public static Chip of(Anchor anchor) {
        return new Chip(Words.of(anchor), anchor == Anchor.LOST ? "chip-danger" : "chip-warning");
    }

    /** A chip in one of the looks of the theme: {@code chip-plain}, {@code chip-accent}, {@code chip-danger} and so on. */
    public Chip(String text, String look) {
        super(text);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("chip", look);
    }
}
