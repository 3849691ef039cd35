package org.ibidem.evidence.extract;

import java.util.List;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Markup;
import org.ibidem.model.TextKind;

/**
 * What reading a document gave: what it is, how that went, what it says of itself, and what is in it. {@code reason} is a code with
 * its values after a tab, or several, a line each; empty when the status needs none.
 */
public record Extracted(String mediaType, EvidenceStatus status, String reason, About about, Content content) {
    /** The media type of what nobody knows. */
    public static final String UNKNOWN_TYPE = "application/octet-stream";

    /** The name of the field that says which key or certificate a document is locked to; what a password opens has none. */
    public static final String LOCK = "lock";

    /**
     * What a document says of itself; each may be empty. {@code published} is an EDTF date, {@code claimedAt} the ISO instant at
     * which it says it was saved or captured.
     */
    public record About(String title, String author, String published, String claimedAt, String url, List<Field> fields) {
        /** It says nothing. */
        public static final About NOTHING = new About("", "", "", "", "", List.of());

        /** It says no more than this. */
        public static About of(String title, String author, String claimedAt, String url) {
            return new About(title, author, "", claimedAt, url, List.of());
        }
    }

    /** Something a document says of itself under a name of its own, such as {@code message-id}. */
    public record Field(String name, String value) {}

    /** How many pages there are, the texts found on them, and the documents found in this one. */
    public record Content(int pages, List<Part> parts, List<Member> members) {
        /** It is empty. */
        static final Content NONE = new Content(0, List.of(), List.of());

        /** Pages and texts alone. */
        public static Content of(int pages, List<Part> parts) {
            return new Content(pages, parts, List.of());
        }
    }

    /** A page's text, obtained one way, and what its parts are. Pages count from 1. */
    public record Part(int page, TextKind obtained, String text, List<Markup> markup) {
        /** A text of which nothing more is known. */
        public Part(int page, TextKind obtained, String text) {
            this(page, obtained, text, List.of());
        }

        /** Whether these are words of the page, and not where its links lead. */
        boolean isOfWords() {
            return obtained != TextKind.LINKS;
        }
    }

    /**
     * A document in a document. {@code file} is its name in the scratch folder, {@code name} what it was called, which is a label and
     * no path; {@code modified} and {@code claimedAt} are ISO instants, or empty.
     */
    public record Member(String file, String name, String modified, String claimedAt, String url, List<Field> fields) {}

    /** The document was read. */
    public static Extracted read(EvidenceStatus status, String reason, About about, Content content) {
        return new Extracted(UNKNOWN_TYPE, status, reason, about, content);
    }

    /** The document could not be read. */
    public static Extracted refused(EvidenceStatus status, String reason) {
        return read(status, reason, About.NOTHING, Content.NONE);
    }

    /** The document is locked to something that is no password, such as a certificate. */
    static Extracted lockedTo(String key, String reason) {
        return read(EvidenceStatus.PROTECTED, reason, new About("", "", "", "", "", List.of(new Field(LOCK, key))), Content.NONE);
    }

    /** The same, of this media type. */
    Extracted of(String type) {
        return new Extracted(type, status, reason, about, content);
    }

    /** The same, for this reason. */
    public Extracted because(String newReason) {
        return new Extracted(mediaType, status, newReason, about, content);
    }

    /** The same, for this reason too, when there is one. That nothing is written in it, or that all was taken out, is then no longer worth saying. */
    Extracted alsoBecause(String more) {
        if (more.isEmpty()) return this;
        boolean givesWay = reason.isEmpty() || reason.equals("file.empty") || reason.startsWith("members.found");
        return because(givesWay ? more : reason + "\n" + more);
    }

    /** How many pages there are. */
    public int pages() {
        return content.pages();
    }

    /** The texts found. */
    public List<Part> parts() {
        return content.parts();
    }

    /** The documents found in it. */
    public List<Member> members() {
        return content.members();
    }

    /** How many UTF-16 units of words were found. */
    public long chars() {
        return parts().stream().filter(Part::isOfWords).mapToLong(p -> p.text().length()).sum();
    }
}
