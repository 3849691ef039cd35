package org.ibidem.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's word that a finding of the preflight may stand in a report: which finding ({@code code}, {@code object} and {@code mark}, by which
 * it is known again), why, by whom and when.
 */
public record Waiver(UUID id, UUID reportId, String code, String object, String mark, String reason, String author, Instant at) implements Row {
    /** Whether the other was given for the same finding. */
    public boolean isOfTheSame(Waiver other) {
        return code.equals(other.code) && object.equals(other.object) && mark.equals(other.mark);
    }
}
