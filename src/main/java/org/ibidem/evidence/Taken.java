package org.ibidem.evidence;

import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ref;

/**
 * What became of one file or of a document found in it. {@code path} is where it was, a member's after {@code !/}; {@code evidence}
 * is {@code null} when it could not be read at all or when it was in the case already, which {@code duplicateOf} then names;
 * {@code parent} is the document it was found in. {@code bytes} and {@code ms} are its size and the time it took.
 */
public record Taken(Ref evidence, String path, String sha256, String mediaType, long bytes, EvidenceStatus status, String reason,
                    int pages, long chars, Ref parent, Ref duplicateOf, long ms) {
    /** The same, for this reason. */
    public Taken because(String newReason) {
        return new Taken(evidence, path, sha256, mediaType, bytes, status, newReason, pages, chars, parent, duplicateOf, ms);
    }

    /** The name without the folders or archives it was in. */
    public String name() {
        return path.replaceFirst("^.*[/\\\\](?=.)", "");
    }
}
