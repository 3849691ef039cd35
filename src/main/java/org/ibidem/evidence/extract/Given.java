package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/** A document to be read: its file, what it was called, what it is, a password that may open it, and where its members go. */
public record Given(File file, String name, String mediaType, String password, Members members) {
    /** All of it. */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file.toPath());
    }

    /** The same, of which nothing was taken out. */
    Given anew() {
        return new Given(file, name, mediaType, password, members.anew());
    }

    /** What was found in the document, with the members taken out; a limit that was met is the reason when there is no other. */
    Extracted found(Extracted read) {
        String reason = read.reason().isEmpty() || !members.limit().isEmpty() ? members.limit() : read.reason();
        return new Extracted(mediaType, read.status(), reason, read.about(), new Extracted.Content(read.pages(), read.parts(), members.taken()));
    }
}
