package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.Optional;

/** Reads one family of documents. Runs in the child process only. Plug-ins provide others, which are asked after the program's own. */
public interface Reader {
    /** Whether documents of this media type are of the family. */
    boolean reads(String mediaType);

    /** The media type of a file of this name, asked when its bytes tell nobody what it is; empty when it is not of the family. */
    default Optional<String> typeOf(String name) {
        return Optional.empty();
    }

    /** Reads a document. Throws what its parser throws: the child says of it that the document is broken. */
    Extracted read(Given given) throws IOException;
}
