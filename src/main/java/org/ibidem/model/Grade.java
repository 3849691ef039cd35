package org.ibidem.model;

/** A source's reliability beside an item's credibility, judged apart: {@code B2}. */
public record Grade(Reliability reliability, Credibility credibility) {
    /** Not judged at all: F6, where every grade starts. */
    public static final Grade UNJUDGED = new Grade(Reliability.F, Credibility.CANNOT_BE_JUDGED);

    /** Whether both halves are at least as good as the other's. */
    public boolean atLeast(Grade other) {
        return reliability.atLeast(other.reliability) && credibility.atLeast(other.credibility);
    }

    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
