package org.ibidem.ui.shell;

/** Something the analyst is told. {@code code} and {@code details} are empty except for a {@code FAULT}, which is our bug. */
public record Notice(Kind kind, String text, String code, String details) {
    /** Word of something done, a problem the analyst can mend, or a fault of the program. */
    public enum Kind { DONE, PROBLEM, FAULT }
}
