package org.ibidem.evidence.extract;

import java.util.List;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/**
 * What reading a document gave. {@code reason} is a code with its values after a tab, empty when the status needs none;
 * {@code claimedAt} is an ISO instant the file itself claims, or empty.
 */
public record Extracted(EvidenceStatus status, String reason, String title, String author, String claimedAt, String url,
                        int pages, List<Part> parts) {
    /** A page's text, obtained one way. Pages count from 1. */
    public record Part(int page, TextKind obtained, String text) {}

    /** The document could not be read. */
    public static Extracted refused(EvidenceStatus status, String reason) {
        return new Extracted(status, reason, "", "", "", "", 0, List.of());
    }

    /** How many UTF-16 units of text were found. */
    public long chars() {
        return parts.stream().mapToLong(p -> p.text().length()).sum();
    }
}
