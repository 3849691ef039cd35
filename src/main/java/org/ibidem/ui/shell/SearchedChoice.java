package org.ibidem.ui.shell;

import javafx.application.Platform;
import org.controlsfx.control.SearchableComboBox;

/**
 * A choice that is searched by typing. When it closes, its field for typing vanishes and the keys would go to whatever comes next; after the last choice of a card that is the
 * button that gives the card up, so that Enter would throw away what was chosen by mouse. Here the keys stay with the choice. Typing what nothing is called chooses nothing: then
 * what was chosen before stays.
 */
public final class SearchedChoice<T> extends SearchableComboBox<T> {
    private T before;
    private boolean lost;

    /** A choice without any yet. */
    public SearchedChoice() {
        valueProperty().addListener((o, was, now) -> lost |= isShowing() && now == null);
        showingProperty().addListener((o, was, shown) -> {
            if (shown) opened();
            else closed();
        });
    }

    private void opened() {
        before = getValue();
        lost = false;
    }

    private void closed() {
        if (isFocusWithin()) requestFocus();
        // Only then is everything offered again.
        if (lost) Platform.runLater(this::keep);
    }

    /** What was chosen before is told anew even where Escape brought it back: it was told while it was not offered, and would look empty. */
    private void keep() {
        if (isShowing() || getValue() != null && getValue() != before) return;
        setValue(null);
        setValue(before);
    }
}
