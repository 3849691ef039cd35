package org.ibidem.model;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person decided of two entities. The two are kept in the order of their ids, so that two people who decide on the same pair decide on the same row.
 * {@code chosenId} is the one under whose number both are shown, when they are the same; {@code grounds} is what spoke for and against when it was
 * decided, a sentence a line.
 */
public record Decision(UUID id, UUID entityId, UUID otherId, Verdict verdict, UUID chosenId, String grounds, String reason, String author, Instant at) implements Row {
    /** A decision of a pair, in either order. */
    public static Decision of(UUID id, UUID one, UUID other, Verdict verdict, UUID chosen) {
        boolean inOrder = one.compareTo(other) < 0;
        return new Decision(id, inOrder ? one : other, inOrder ? other : one, verdict, verdict == Verdict.SAME ? chosen : null, "", "", "", Instant.EPOCH);
    }

    /** The same decision for this reason and on these grounds, by somebody at a time. */
    public Decision because(String newReason, String newGrounds, String newAuthor, Instant when) {
        return new Decision(id, entityId, otherId, verdict, chosenId, newGrounds, newReason, newAuthor, when);
    }

    /** The same decision, with another of the two to be shown. */
    public Decision showing(UUID chosen) {
        return new Decision(id, entityId, otherId, verdict, chosen, grounds, reason, author, at);
    }

    /** Whether it is about these two. */
    public boolean isOf(UUID one, UUID other) {
        return entityId.equals(one) && otherId.equals(other) || entityId.equals(other) && otherId.equals(one);
    }

    /** Whether it is about this one and another. */
    public boolean isOn(UUID one) {
        return entityId.equals(one) || otherId.equals(one);
    }

    /** The one of the two that this is not. */
    public UUID other(UUID one) {
        return entityId.equals(one) ? otherId : entityId;
    }
}
