package org.ibidem.evidence.extract;

import java.io.IOException;

/** Reads PDFs. */
final class PdfReader implements Reader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        return given.found(PdfText.read(given.file(), given.password(), Limits.CHARS, Limits.PAGES, given.members()));
    }
}
