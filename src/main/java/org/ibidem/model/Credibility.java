package org.ibidem.model;

/** The Admiralty scale for information, 1 to 6, given to each pair of statement and passage. */
public enum Credibility {
    CONFIRMED, PROBABLY_TRUE, POSSIBLY_TRUE, DOUBTFUL, IMPROBABLE, CANNOT_BE_JUDGED;

    /** The digit printed for it, 1 to 6. */
    public int digit() {
        return ordinal() + 1;
    }

    /** The credibility a digit stands for. @throws IllegalArgumentException outside 1 to 6 */
    public static Credibility ofDigit(int digit) {
        if (digit < 1 || digit > 6) throw new IllegalArgumentException("credibility is 1 to 6, not " + digit);
        return values()[digit - 1];
    }

    /** Whether this is at least as credible as the other; 6, not judged, is never. */
    public boolean atLeast(Credibility other) {
        return this != CANNOT_BE_JUDGED && compareTo(other) <= 0;
    }
}
