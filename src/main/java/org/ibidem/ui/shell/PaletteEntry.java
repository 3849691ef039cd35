package org.ibidem.ui.shell;

import javafx.scene.input.KeyCombination;

/**
 * One thing the palette offers: a command, an entity or a document. {@code words} are what it is found by, {@code sort} says what it is;
 * {@code key} is {@code null} when it has none.
 */
record PaletteEntry(String title, String words, String sort, KeyCombination key, Runnable action) {
    /** A command under its title. */
    static PaletteEntry of(Command command) {
        String title = command.title().getValue();
        return new PaletteEntry(title, title, Menus.title(command.place()), command.key(), command::give);
    }
}
