package org.ibidem.exchange.merge;

/**
 * One thing that merging does or asks: a row that they added, a field that they changed, or a conflict. {@code object} names it for people and
 * {@code about} whom it is said of, empty for nobody; {@code field} is the column, empty when the whole row is meant; {@code ours} and {@code theirs} are the values in words, empty for nothing.
 */
public record Difference(Kind kind, Key row, String object, String about, String field, String ours, String theirs) {

    /** What is to be done about it. */
    public enum Kind {
        /** They made a row that we do not have. */
        ADDED,
        /** They changed or removed what we left alone. */
        CHANGED,
        /** Both changed it, or one changed what the other removed. */
        CONFLICT
    }

    /** Whether both values can stand beside each other. */
    public boolean canBeBoth() {
        return RowPlan.canBeBoth(row.table(), field);
    }
}
