package org.ibidem.casefile;

/** An entry and where its line lies: the segment's number, the offset of its first byte, and its length without the line end. */
record JournalLine(Entry entry, Place place) {

    record Place(int segment, long start, int length) {
        /** The offset of the next line. */
        long end() {
            return start + length + 1;
        }
    }
}
