package org.ibidem.exchange.pack;

import java.io.IOException;
import java.io.InputStream;

/** A file that goes into a package, and how its bytes are read. */
record Member(Manifest.File file, Bytes bytes) {

    /** Where the bytes come from; asked once. */
    interface Bytes {
        InputStream open() throws IOException;
    }
}
