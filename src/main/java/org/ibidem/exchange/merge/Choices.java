package org.ibidem.exchange.merge;

/** How conflicts are decided. */
public interface Choices {
    /** Nothing is lost: both stand where they can, else ours stays. */
    Choices KEEP_ALL = conflict -> conflict.canBeBoth() ? Choice.BOTH : Choice.OURS;

    /** What becomes of this conflict; both only where it {@link Difference#canBeBoth}. */
    Choice of(Difference conflict);
}
