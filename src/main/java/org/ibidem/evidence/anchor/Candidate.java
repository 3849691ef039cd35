package org.ibidem.evidence.anchor;

/**
 * A place where a passage may stand now: its letters on a page, how many of the quote's letters are as they were, how many around it
 * (both 0 to 1), and whether it begins and ends where the quote did, at the edges of words.
 */
record Candidate(int page, int first, int last, double quote, double around, boolean whole) {
    private static final double HALF = .5;
    private static final double CUT = .1;

    /** How likely it is, from 0 to 1. */
    double score() {
        return HALF * quote + HALF * around - (whole ? 0 : CUT);
    }

    /** Whether each letter of the quote is there, and the edges of its words. */
    boolean isExact() {
        return quote == 1 && whole;
    }
}
