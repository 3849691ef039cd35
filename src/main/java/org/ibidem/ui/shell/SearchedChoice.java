package org.ibidem.ui.shell;

import org.controlsfx.control.SearchableComboBox;

/**
 * A choice that is searched by typing. When it closes, its field for typing vanishes and the keys would go to whatever comes next; after the last choice of a card that is the
 * button that gives the card up, so that Enter would throw away what was chosen by mouse. Here the keys stay with the choice.
 */
public final class SearchedChoice<T> extends SearchableComboBox<T> {
    /** A choice without any yet. */
    public SearchedChoice() {
        showingProperty().subscribe(shown -> {
            if (!shown && isFocusWithin()) requestFocus();
        });
    }
}
