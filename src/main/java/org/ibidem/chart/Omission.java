package org.ibidem.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a scene leaves out of its chart: how many entities and relations, how many of the entities by hand, and the parts of the filter
 * that leaves out the rest. A scene carries it wherever it is drawn, so that nothing is hidden in silence.
 */
public record Omission(int entities, int relations, int byHand, List<String> filter) {
    /** Nothing is left out. */
    public static final Omission NONE = new Omission(0, 0, 0, List.of());

    public Omission {
        filter = List.copyOf(filter);
    }

    /** What a filter leaves out. */
    public static Omission byFilter(int entities, int relations, List<String> filter) {
        return new Omission(entities, relations, 0, filter);
    }

    /** Whether there is anything to tell: something is left out, or what is shown is not the case as it is known now. */
    public boolean isNone() {
        return entities == 0 && relations == 0 && filter.isEmpty();
    }

    /** Both together. */
    public Omission and(Omission other) {
        return new Omission(entities + other.entities, relations + other.relations, byHand + other.byHand, Stream.concat(filter.stream(), other.filter.stream()).toList());
    }
}
