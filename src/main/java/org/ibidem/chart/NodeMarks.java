package org.ibidem.chart;

import java.util.List;
import org.ibidem.model.Look;

/**
 * What is marked on a node beside its name: the lists it is on, how many independent sources speak of it, whether they contradict
 * each other, whether nothing is cited yet, whether the analyst holds it in place, the figures shown behind it, its picture, and whether it may be on a
 * screening list about which nobody decided yet; and how a rule of the chart has it drawn.
 */
public record NodeMarks(List<String> badges, int sources, boolean disputed, boolean proposed, boolean pinned, Halo halo, Portrait portrait, boolean openHit,
                        Look look) {
    /** Nothing is marked. */
    public static final NodeMarks NONE = new NodeMarks(List.of(), 0, false, false, false, Halo.NONE);

    /** Marks without a picture. */
    public NodeMarks(List<String> badges, int sources, boolean disputed, boolean proposed, boolean pinned, Halo halo) {
        this(badges, sources, disputed, proposed, pinned, halo, Portrait.NONE, false, Look.AS_IS);
    }

    /** The same marks with this picture. */
    public NodeMarks withPortrait(Portrait newPortrait) {
        return new NodeMarks(badges, sources, disputed, proposed, pinned, halo, newPortrait, openHit, look);
    }

    /** The same marks before these figures. */
    public NodeMarks withHalo(Halo newHalo) {
        return new NodeMarks(badges, sources, disputed, proposed, pinned, newHalo, portrait, openHit, look);
    }

    /** The same marks, and whether a hit on a list waits for a decision. */
    public NodeMarks withOpenHit(boolean waits) {
        return waits == openHit ? this : new NodeMarks(badges, sources, disputed, proposed, pinned, halo, portrait, waits, look);
    }

    /** The same marks, drawn so. */
    public NodeMarks withLook(Look newLook) {
        return new NodeMarks(badges, sources, disputed, proposed, pinned, halo, portrait, openHit, newLook);
    }

    /** What is marked on either. */
    public NodeMarks or(NodeMarks other) {
        return new NodeMarks(badges.isEmpty() ? other.badges : badges, Math.max(sources, other.sources), disputed || other.disputed,
            proposed || other.proposed, pinned || other.pinned, halo.isThere() ? halo : other.halo, portrait.isThere() ? portrait : other.portrait, openHit || other.openHit, look.or(other.look));
    }
}
