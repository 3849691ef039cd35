package org.ibidem.evidence.extract;

import java.io.IOException;

/** Reads one family of documents. Runs in the child process only. */
interface Reader {
    /** Whether documents of this media type are of the family. */
    boolean reads(String mediaType);

    /** Reads a document. Throws what its parser throws: the child says of it that the document is broken. */
    Extracted read(Given given) throws IOException;
}
