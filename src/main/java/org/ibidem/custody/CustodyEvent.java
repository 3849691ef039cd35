package org.ibidem.custody;

import java.time.Instant;
import org.ibidem.casefile.ActionNames;
import org.ibidem.casefile.Entry;

/** Something that happened to a document: the entry of the journal that says so, and its words in the display language. */
public record CustodyEvent(long sequence, Instant at, String actor, String program, String what) {
    static CustodyEvent of(Entry entry) {
        return new CustodyEvent(entry.sequence(), entry.at(), entry.actor(), entry.program(), ActionNames.of(entry));
    }
}
