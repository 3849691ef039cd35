package org.ibidem.chart.paint;

import java.util.Set;
import java.util.UUID;

/** What stands out: the selected entities and links, and, while something is looked for, what is found; all else is dimmed then. */
public record Emphasis(Set<UUID> selected, boolean searching, Set<UUID> found) {
    /** Nothing stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), false, Set.of());

    boolean selects(UUID id) {
        return selected.contains(id);
    }

    /** What is selected is never dimmed, so that what was just made is to be seen. */
    boolean dims(UUID id) {
        return searching && !found.contains(id) && !selected.contains(id);
    }

    static int dim(int colour) {
        return colour & 0xFFFFFF | 0x38000000;
    }
}
