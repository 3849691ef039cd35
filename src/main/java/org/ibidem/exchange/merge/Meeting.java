package org.ibidem.exchange.merge;

/**
 * Up to which entry each of two copies knows what the other did: the last of {@code ours} that they know, the last of {@code theirs} that we
 * know. Both are 0 when the copies never met.
 */
record Meeting(long ours, long theirs) {

    static Meeting of(Chain ours, Chain theirs) {
        return new Meeting(ours.knownTo(theirs), theirs.knownTo(ours));
    }

    boolean isFirst() {
        return ours == 0 && theirs == 0;
    }
}
