package org.ibidem.evidence.extract;

import java.util.List;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/**
 * What reading a document gave: what it is, how that went, what it says of itself, and what is in it. {@code reason} is a code with
 * its values after a tab, empty when the status needs none.
 */
public record Extracted(String mediaType, EvidenceStatus status, String reason, About about, Content content) {
    /** The media type of what nobody knows. */
    public static final String UNKNOWN_TYPE = "application/octet-stream";

    /** What a document says of itself; each may be empty. {@code claimedAt} is an ISO instant. */
    public record About(String title, String author, String claimedAt, String url) {
        /** It says nothing. */
        static final About NOTHING = new About("", "", "", "");
    }

    /** How many pages there are, and the texts found on them. */
    public record Content(int pages, List<Part> parts) {
        /** It is empty. */
        static final Content NONE = new Content(0, List.of());
    }

    /** A page's text, obtained one way. Pages count from 1. */
    public record Part(int page, TextKind obtained, String text) {}

    /** The document was read. */
    static Extracted read(EvidenceStatus status, String reason, About about, Content content) {
        return new Extracted(UNKNOWN_TYPE, status, reason, about, content);
    }

    /** The document could not be read. */
    public static Extracted refused(EvidenceStatus status, String reason) {
        return read(status, reason, About.NOTHING, Content.NONE);
    }

    /** The same, of this media type. */
    Extracted of(String type) {
        return new Extracted(type, status, reason, about, content);
    }

    /** How many pages there are. */
    public int pages() {
        return content.pages();
    }

    /** The texts found. */
    public List<Part> parts() {
        return content.parts();
    }

    /** How many UTF-16 units of text were found. */
    public long chars() {
        return parts().stream().mapToLong(p -> p.text().length()).sum();
    }
}
