package org.ibidem.casefile;

import java.time.Instant;

/** An entry of the journal without what it changes, which may be whole documents; {@code changes} says whether it changes anything. */
public record Heading(long sequence, String transaction, Instant at, String actor, String program, String action, String detail, int schema,
                      long undoes, long redoes, boolean changes, String previous, String hash) {
    /** What destroys bytes for ever. */
    static final String DESTROY = "evidence.destroy";

    /**
     * Whether this is a step people can take back: a change that is neither a taking back, nor the making of the case, nor what a
     * machine read in a text, which can be read again, nor a destruction.
     */
    boolean isStep() {
        return undoes == 0 && redoes == 0 && changes && sequence > 1 && !action.equals("suggestion.scan") && !isFinal();
    }

    /** Whether nothing before this can be taken back any more: bytes were destroyed on which it may rest. */
    boolean isFinal() {
        return undoes == 0 && redoes == 0 && action.equals(DESTROY);
    }
}
