package org.ibidem.job;

/** A piece of background work as the reader sees it: an immutable picture, replaced as the work goes on. */
public record Job(long number, String title, State state, long done, long total, String thing, String outcome) {
    /** Where the work stands. */
    public enum State { RUNNING, DONE, CANCELLED, FAILED }

    Job at(long newDone, long newTotal, String newThing) {
        return new Job(number, title, state, newDone, newTotal, newThing, outcome);
    }

    Job ended(State end, String newOutcome) {
        return new Job(number, title, end, done, total, thing, newOutcome);
    }

    /** Between 0 and 1, or -1 when the end is not known. */
    public double fraction() {
        return total <= 0 ? -1 : Math.min(1, (double) done / total);
    }
}
