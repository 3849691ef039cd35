package org.ibidem.chart;

import java.util.List;

/**
 * What is marked on a node beside its name: the lists it is on, how many independent sources speak of it, whether they contradict
 * each other, whether nothing is cited yet, whether the analyst holds it in place, and the figures shown behind it.
 */
public record NodeMarks(List<String> badges, int sources, boolean disputed, boolean proposed, boolean pinned, Halo halo) {
    /** Nothing is marked. */
    public static final NodeMarks NONE = new NodeMarks(List.of(), 0, false, false, false, Halo.NONE);

    /** The same marks before these figures. */
    public NodeMarks withHalo(Halo newHalo) {
        return new NodeMarks(badges, sources, disputed, proposed, pinned, newHalo);
    }

    /** What is marked on either. */
    public NodeMarks or(NodeMarks other) {
        return new NodeMarks(badges.isEmpty() ? other.badges : badges, Math.max(sources, other.sources), disputed || other.disputed,
            proposed || other.proposed, pinned || other.pinned, halo.isThere() ? halo : other.halo);
    }
}
