package org.ibidem.evidence;

import java.time.Instant;
import java.util.List;
import org.ibidem.evidence.extract.Extracted;

/**
 * A document whose bytes are in the case: what it was called, its size and hash, the time of its file ({@code null} when unknown), and
 * what the document it was found in says of it.
 */
record Kept(String name, long size, String sha256, Instant time, Extracted.Member label) {
    private static final Extracted.Member NOTHING = new Extracted.Member("", "", "", "", "", List.of());

    /** A file of its own. */
    static Kept file(String name, long size, String sha256, Instant time) {
        return new Kept(name, size, sha256, time, NOTHING);
    }
}
