package org.ibidem.chart;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.chart.layout.LayoutKind;

/**
 * How a chart is to be laid out: in which way, around which entity where that matters (else around the best linked), and which
 * entities; all of them when none is named.
 */
public record LayoutWish(LayoutKind kind, Optional<UUID> around, Set<UUID> only) {
    /** All of a chart in this way. */
    public static LayoutWish all(LayoutKind kind) {
        return new LayoutWish(kind, Optional.empty(), Set.of());
    }
}
