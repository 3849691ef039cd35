package org.ibidem.ui.evidence.reader;

/** What a drag of the mouse does on the pages: selects words or a part of the page, or draws on it. */
public enum Tool {
    WORDS, AREA, BOX, ARROW, TEXT;

    /** Whether it draws marks for an annotated copy. */
    boolean draws() {
        return this == BOX || this == ARROW || this == TEXT;
    }
}
