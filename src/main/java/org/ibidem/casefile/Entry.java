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
    private static final String COUNTER = "counter";

    /** The same without the changes. */
    public Heading heading() {
        return new Heading(sequence, transaction, at, actor, program, action, detail, schema, undoes, redoes, !changes.isEmpty(), previous, hash);
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
