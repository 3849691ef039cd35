package org.ibidem.model;

import java.time.Instant;

/** What a person decided about a hit, why, who and when. It is {@code outdated} when the entry has changed since, so that the hit is open again. */
public record Adjudication(HitVerdict verdict, String reason, String author, Instant judged, boolean outdated) {
    /** Nothing was decided yet. */
    public static final Adjudication NONE = new Adjudication(HitVerdict.OPEN, "", "", null, false);

    /** The same of an entry that has changed since. */
    public Adjudication ofOlderEntry() {
        return verdict == HitVerdict.OPEN ? this : new Adjudication(verdict, reason, author, judged, true);
    }
}
