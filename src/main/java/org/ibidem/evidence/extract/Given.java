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

    /** What was found in the document, with the members taken out. A limit that was met is told beside what else there is to tell. */
    Extracted found(Extracted read) {
        Extracted all = read.alsoBecause(members.limit());
        return new Extracted(mediaType, all.status(), all.reason(), all.about(), new Extracted.Content(all.pages(), all.parts(), members.taken()));
    }
}
