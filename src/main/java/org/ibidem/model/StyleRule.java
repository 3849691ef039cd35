package org.ibidem.model;

import java.util.UUID;

/**
 * A rule of a chart: the entities, or the relations, that pass a filter are drawn so. Of several that fit, the one with the smallest
 * {@code position} decides each part of the look. {@code filter} is written as that of a {@link Chart}; {@code name} stands in the legend, and when it
 * is empty, the filter in words does.
 */
public record StyleRule(UUID id, UUID chartId, int position, boolean active, boolean ofRelations, String name, String filter, Look look) implements Row {
    /** The same rule, followed or not. */
    public StyleRule withActive(boolean nowActive) {
        return new StyleRule(id, chartId, position, nowActive, ofRelations, name, filter, look);
    }

    /** The same rule elsewhere in the order. */
    public StyleRule at(int newPosition) {
        return new StyleRule(id, chartId, newPosition, active, ofRelations, name, filter, look);
    }

    /** The same rule for another chart. */
    public StyleRule of(UUID newId, UUID newChart) {
        return new StyleRule(newId, newChart, position, active, ofRelations, name, filter, look);
    }
}
