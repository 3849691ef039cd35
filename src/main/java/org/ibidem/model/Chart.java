package org.ibidem.model;

import java.util.UUID;

/** A named view of the case's statements; its items hold what the analyst arranged. {@code layout} is the name of the way it was laid out last. */
public record Chart(UUID id, String name, String layout) implements Row {
    /** The same chart, laid out in another way. */
    public Chart withLayout(String newLayout) {
        return new Chart(id, name, newLayout);
    }
}
