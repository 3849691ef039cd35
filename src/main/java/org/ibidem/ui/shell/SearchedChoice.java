package org.ibidem.ui.shell;

import javafx.application.Platform;
import javafx.scene.control.Button;
import org.controlsfx.control.SearchableComboBox;

/**
 * A choice that is searched by typing. When it closes, its field for typing vanishes and the keys go to whatever comes next; after the last choice of a card that would be the
 * button that gives the card up, so that Enter would throw away what was chosen. Then the keys stay here.
 */
public final class SearchedChoice<T> extends SearchableComboBox<T> {
    /** A choice without any yet. */
    public SearchedChoice() {
        showingProperty().subscribe(shown -> {
            if (!shown) Platform.runLater(this::keepKeys);
        });
    }

    private void keepKeys() {
        if (getScene() != null && getScene().getFocusOwner() instanceof Button) requestFocus();
    }
}
