package org.ibidem.exchange;

import java.util.List;
import java.util.stream.Stream;

/** What came of reading or writing a file: how many values were carried, and what was not. */
public record Outcome(int kept, List<Loss> lost) {
    public Outcome {
        lost = List.copyOf(lost);
    }

    /** The same with more that was not carried. */
    public Outcome and(List<Loss> more) {
        return new Outcome(kept, Stream.concat(lost.stream(), more.stream()).toList());
    }
}
