package org.ibidem.chart.paint;

import java.util.Set;
import java.util.UUID;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Differences;
import org.ibidem.chart.Differences.Side;

/** What stands out: the selected entities and links, and, while something is looked for, what is found; all else is dimmed then. */
public record Emphasis(Set<UUID> selected, boolean searching, Set<UUID> found, Differences differences) {
    /** Nothing stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), false, Set.of());

    /** What is selected and found. */
    public Emphasis(Set<UUID> selected, boolean searching, Set<UUID> found) {
        this(selected, searching, found, Differences.NONE);
    }

    /** The same, and what a scene tells apart. */
    Emphasis of(ChartScene scene) {
        return scene.differences() == differences ? this : new Emphasis(selected, searching, found, scene.differences());
    }

    /** The picture that alone has this; {@code null} when both have or none is compared. */
    Side side(UUID id) {
        return differences.sides().get(id);
    }

    /** Whether this is of both pictures that are compared: from afar it stands back. */
    boolean isShared(UUID id) {
        return !differences.isNone() && side(id) == null;
    }

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
