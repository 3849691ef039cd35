package org.ibidem.model;

import java.util.UUID;

/**
 * An entity's place on a chart, in chart units (one unit is a point when printed at 100 %), and the group it belongs to there;
 * {@code groupId} is {@code null} when it belongs to none.
 */
public record ChartItem(UUID id, UUID chartId, UUID entityId, double x, double y, boolean pinned, boolean hidden, UUID groupId) implements Row {
    /** A place beyond the canvas is brought back to its edge. */
    public ChartItem {
        x = Canvas.within(x);
        y = Canvas.within(y);
    }

    /** An item that is in sight, free and in no group. */
    public ChartItem(UUID id, UUID chartId, UUID entityId, double x, double y) {
        this(id, chartId, entityId, x, y, false, false, null);
    }

    /** The same item at another place. */
    public ChartItem at(double newX, double newY) {
        return new ChartItem(id, chartId, entityId, newX, newY, pinned, hidden, groupId);
    }

    /** The same item, held in place by layouts or not. */
    public ChartItem withPinned(boolean nowPinned) {
        return new ChartItem(id, chartId, entityId, x, y, nowPinned, hidden, groupId);
    }

    /** The same item, out of sight or not. */
    public ChartItem withHidden(boolean nowHidden) {
        return new ChartItem(id, chartId, entityId, x, y, pinned, nowHidden, groupId);
    }

    /** The same item in another group, or in none. */
    public ChartItem withGroup(UUID newGroup) {
        return new ChartItem(id, chartId, entityId, x, y, pinned, hidden, newGroup);
    }
}
