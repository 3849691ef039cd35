package org.ibidem.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the analyst can ask for: it has a place in the menu, is found in the palette, and may have a key. The id is
 * {@code room.verb}; {@code key} is {@code null} when it has none. What {@code deletes} something from the case stands apart from what only changes the picture.
 */
public record Command(String id, ObservableValue<String> title, Place place, KeyCombination key, ObservableValue<Boolean> enabled,
                      boolean deletes, Runnable action) {
    /** The menus, from left to right, and the menus within them. */
    public enum Place {
        CASE, EDIT, GO, EVIDENCE, DOCUMENT, ENTITY, CHART, CHART_SELECT(CHART), CHART_ALIGN(CHART), CHART_LAYOUT(CHART), CHART_DRAW(CHART), CHART_SHOW(CHART),
        CHART_VIEW(CHART), ANALYSIS, REPORT, VIEW, HELP;

        private final Place within;

        Place() {
            this(null);
        }

        Place(Place within) {
            this.within = within;
        }

        /** The menu that this one is a part of; empty for one in the menu bar. */
        public Optional<Place> within() {
            return Optional.ofNullable(within);
        }
    }

    /** A command that can always be given and has no key. */
    public static Command of(String id, String title, Place place, Runnable action) {
        return new Command(id, new ReadOnlyStringWrapper(title), place, null, new ReadOnlyBooleanWrapper(true), false, action);
    }

    /** The same command on a key, such as {@code Shortcut+Shift+V} ({@link KeyCombination#valueOf}). */
    public Command on(String keys) {
        return new Command(id, title, place, KeyCombination.valueOf(keys), enabled, deletes, action);
    }

    /** The same command, possible only while the value is true. */
    public Command when(ObservableValue<Boolean> possible) {
        return new Command(id, title, place, key, possible, deletes, action);
    }

    /** The same command under a title that changes. */
    public Command titled(ObservableValue<String> changing) {
        return new Command(id, changing, place, key, enabled, deletes, action);
    }

    /** The same command, which deletes something from the case. */
    public Command deleting() {
        return new Command(id, title, place, key, enabled, true, action);
    }

    /** Does it, when it can be done now. */
    public void give() {
        if (enabled.getValue()) action.run();
    }
}
