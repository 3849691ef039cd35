package org.ibidem.ui.shell;

import java.util.List;

/**
 * Something the analyst is told, with what can be done about it. {@code code} and {@code details} are empty except for a
 * {@code FAULT}, which is our bug.
 */
public record Notice(Kind kind, String text, String code, String details, List<Answer> answers) {
    /** A passing word, word of something done, a problem the analyst can mend, or a fault of the program. */
    public enum Kind { PASSING, DONE, PROBLEM, FAULT }

    /** A button on the notice: its id, its text, what it does. */
    public record Answer(String id, String text, Runnable action) {}

    /** A notice without code and details. */
    static Notice of(Kind kind, String text, List<Answer> answers) {
        return new Notice(kind, text, "", "", answers);
    }
}
