package org.ibidem.casefile;

import java.io.IOException;

/** An entry that is not what was written: its sequence, why it is none, and the end of what is whole before it. */
final class JournalDamage extends IOException {
    private static final long serialVersionUID = 1;
    private final long sequence;
    private final transient Journal.End lastGood;

    JournalDamage(long sequence, String why, Journal.End lastGood) {
        super(why);
        this.sequence = sequence;
        this.lastGood = lastGood;
    }

    long sequence() {
        return sequence;
    }

    Journal.End lastGood() {
        return lastGood;
    }
}
