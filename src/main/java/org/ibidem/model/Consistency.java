package org.ibidem.model;

/** How a piece of evidence goes with a hypothesis, and how much it speaks against it (analysis of competing hypotheses, after R. Heuer). */
public enum Consistency {
    VERY_CONSISTENT(0), CONSISTENT(0), NEUTRAL(0), INCONSISTENT(1), VERY_INCONSISTENT(2);

    private final int against;

    Consistency(int against) {
        this.against = against;
    }

    /** How much it speaks against the hypothesis: 0 when it does not. */
    public int against() {
        return against;
    }
}
