package org.ibidem.model;

import java.util.UUID;

/** An entity's place on a chart, in chart units (one unit is a point when printed at 100 %). */
public record ChartItem(UUID id, UUID chartId, UUID entityId, double x, double y, boolean pinned, boolean hidden) implements Row {
    /** The same item at another place. */
    public ChartItem at(double newX, double newY) {
        return new ChartItem(id, chartId, entityId, newX, newY, pinned, hidden);
    }

    /** The same item, held in place by layouts or not. */
    public ChartItem withPinned(boolean nowPinned) {
        return new ChartItem(id, chartId, entityId, x, y, nowPinned, hidden);
    }

    /** The same item, out of sight or not. */
    public ChartItem withHidden(boolean nowHidden) {
        return new ChartItem(id, chartId, entityId, x, y, pinned, nowHidden);
    }
}
