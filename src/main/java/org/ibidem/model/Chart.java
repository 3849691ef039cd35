package org.ibidem.model;

import java.util.UUID;

/**
 * A named view of the case's statements; its items hold what the analyst arranged. {@code layout} is the name of the way it was laid out
 * last, {@code filter} what of it is shown, as JSON; empty for everything.
 */
public record Chart(UUID id, String name, String layout, String filter) implements Row {
    /** The same chart, laid out in another way. */
    public Chart withLayout(String newLayout) {
        return new Chart(id, name, newLayout, filter);
    }

    /** The same chart under another name. */
    public Chart named(String newName) {
        return new Chart(id, newName, layout, filter);
    }

    /** The same chart, showing something else. */
    public Chart withFilter(String newFilter) {
        return new Chart(id, name, layout, newFilter);
    }
}
