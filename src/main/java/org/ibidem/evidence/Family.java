package org.ibidem.evidence;

import java.util.List;
import org.ibidem.evidence.extract.Extracted;

/** A document as it was read ({@code null} when that was not needed), with the documents found in it, and how many milliseconds it took. */
record Family(Kept kept, Extracted read, List<Family> members, long ms) {

    /** How many characters of text were read, in UTF-16 units. */
    long chars() {
        return (read == null ? 0 : read.chars()) + members.stream().mapToLong(Family::chars).sum();
    }
}
