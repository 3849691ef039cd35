package org.ibidem.casefile;

import java.time.Instant;
import java.util.List;

/**
 * One transaction in the journal. {@code undoes} and {@code redoes} name the sequence of the entry taken back or made again, 0 for
 * none. {@code program} is the name and version of the program that wrote it, empty in journals of before it was kept. {@code hash} is
 * the SHA-256 (hex) of the entry's line up to it, which includes {@code previous}, the hash before.
 */
public record Entry(long sequence, String transaction, Instant at, String actor, String program, String action, String detail, int schema,
                    long undoes, long redoes, List<RowChange> changes, String previous, String hash) {
    /** What destroys bytes for ever. */
    static final String DESTROY = "evidence.destroy";
    private static final String COUNTER = "counter";

    /**
     * Whether this is a step people can take back: a change that is neither a taking back, nor the making of the case, nor what a
     * machine read in a text, which can be read again, nor a destruction.
     */
    boolean isStep() {
        return undoes == 0 && redoes == 0 && !changes.isEmpty() && sequence > 1 && !action.equals("suggestion.scan") && !isFinal();
    }

    /** Whether nothing before this can be taken back any more: bytes were destroyed on which it may rest. */
    boolean isFinal() {
        return undoes == 0 && redoes == 0 && action.equals(DESTROY);
    }

    /** What makes the step again. Numbers once given stay given, so no counter is turned. */
    List<RowChange> again() {
        return changes.stream().filter(c -> !c.table().equals(COUNTER)).toList();
    }

    /** What takes the step back, last change first. */
    List<RowChange> back() {
        return again().reversed().stream().map(RowChange::inverse).toList();
    }
}
