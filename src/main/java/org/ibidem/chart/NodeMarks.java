package org.ibidem.chart;

import java.util.List;

/**
 * What is marked on a node beside its name: the lists it is on, how many independent sources speak of it, whether they contradict
 * each other, whether nothing is cited yet, and whether the analyst holds it in place.
 */
public record NodeMarks(List<String> badges, int sources, boolean disputed, boolean proposed, boolean pinned) {
    /** Nothing is marked. */
    public static final NodeMarks NONE = new NodeMarks(List.of(), 0, false, false, false);

    /** What is marked on either. */
    public NodeMarks or(NodeMarks other) {
        return new NodeMarks(badges.isEmpty() ? other.badges : badges, Math.max(sources, other.sources), disputed || other.disputed,
            proposed || other.proposed, pinned || other.pinned);
    }
}
