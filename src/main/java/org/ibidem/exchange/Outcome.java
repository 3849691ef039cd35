package org.ibidem.exchange;

import java.util.List;

/** What came of reading or writing a file: how many values were carried, and what was not. */
public record Outcome(int kept, List<Loss> lost) {
    public Outcome {
        lost = List.copyOf(lost);
    }
}
