package org.ibidem.model;

import java.util.UUID;

/**
 * A document in the case: what it is, where it came from and what became of it. The bytes are kept as they were, under
 * {@code sha256} (64 lower-case hex digits). {@code parentId} is the mail or archive it was attached to, {@code derivedFromId}
 * the item it was cropped or redacted from. {@code published} is an EDTF date.
 */
public record Evidence(UUID id, int number, String title, String fileName, String mediaType, long size, String sha256,
                       UUID sourceId, String author, String published, String url, String archiveUrl, Capture capture,
                       String language, int pages, Handling handling, UUID parentId, UUID derivedFromId,
                       EvidenceStatus status, String reason) implements Row {

    /** {@code E-014}. */
    public Ref ref() {
        return new Ref(Ref.Series.E, number);
    }

    /** The same document under another title. */
    public Evidence withTitle(String newTitle) {
        return new Evidence(id, number, newTitle, fileName, mediaType, size, sha256, sourceId, author, published, url, archiveUrl,
            capture, language, pages, handling, parentId, derivedFromId, status, reason);
    }

    /** The same document, with where a copy is archived and in which language it is (ISO 639; empty when not known). */
    public Evidence withArchive(String newArchiveUrl, String newLanguage) {
        return new Evidence(id, number, title, fileName, mediaType, size, sha256, sourceId, author, published, url, newArchiveUrl,
            capture, newLanguage, pages, handling, parentId, derivedFromId, status, reason);
    }

    /** The same document under another label of handling. */
    public Evidence withHandling(Handling newHandling) {
        return new Evidence(id, number, title, fileName, mediaType, size, sha256, sourceId, author, published, url, archiveUrl,
            capture, language, pages, newHandling, parentId, derivedFromId, status, reason);
    }

    /** The same document, ascribed to a source with its author and date of publication. */
    public Evidence withOrigin(UUID newSource, String newAuthor, String newPublished, String newUrl) {
        return new Evidence(id, number, title, fileName, mediaType, size, sha256, newSource, newAuthor, newPublished, newUrl,
            archiveUrl, capture, language, pages, handling, parentId, derivedFromId, status, reason);
    }

    /** The same document, read anew: what it is, how many pages it has, and how reading went. */
    public Evidence withReading(String newMediaType, int newPages, EvidenceStatus newStatus, String newReason) {
        return new Evidence(id, number, title, fileName, newMediaType, size, sha256, sourceId, author, published, url, archiveUrl,
            capture, language, newPages, handling, parentId, derivedFromId, newStatus, newReason);
    }

    /** The same document in another copy: its file, captured at these times. */
    public Evidence withOriginal(String newFileName, long newSize, String newSha256, Capture newCapture) {
        return new Evidence(id, number, title, newFileName, mediaType, newSize, newSha256, sourceId, author, published, url, archiveUrl,
            newCapture, language, pages, handling, parentId, derivedFromId, status, reason);
    }

    /** The same document, captured at these times. */
    public Evidence withCapture(Capture newCapture) {
        return new Evidence(id, number, title, fileName, mediaType, size, sha256, sourceId, author, published, url, archiveUrl,
            newCapture, language, pages, handling, parentId, derivedFromId, status, reason);
    }
}
