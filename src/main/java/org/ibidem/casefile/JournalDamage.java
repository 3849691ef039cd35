package org.ibidem.casefile;

import java.io.IOException;

/** An entry that is not what was written, or not there any more: its sequence, why it is none, and the end of what is whole before it. */
final class JournalDamage extends IOException {
    private static final long serialVersionUID = 1;
    private final long sequence;
    private final transient Journal.End lastGood;
    private final long known;

    JournalDamage(long sequence, String why, Journal.End lastGood) {
        this(sequence, why, lastGood, 0);
    }

    private JournalDamage(long sequence, String why, Journal.End lastGood, long known) {
        super(why);
        this.sequence = sequence;
        this.lastGood = lastGood;
        this.known = known;
    }

    /** A journal that ends here, though entries up to a later one are known to have been in it. */
    static JournalDamage cutBack(Journal.End end, long known) {
        long first = end.head() == null ? 1 : end.head().sequence() + 1;
        return new JournalDamage(first, "missing, as all up to entry " + known, end, known);
    }

    /** The last entry that is missing at the journal's end; 0 when the damaged entry is there. */
    long known() {
        return known;
    }

    long sequence() {
        return sequence;
    }

    Journal.End lastGood() {
        return lastGood;
    }
}
