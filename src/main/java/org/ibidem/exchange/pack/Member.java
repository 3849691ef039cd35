package org.ibidem.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.ibidem.message.UserProblem;

/** A file that goes into a package, how its bytes are read, and what is said when they are not what was taken in. */
record Member(Manifest.File file, Bytes bytes, Supplier<UserProblem> spoiled) {

    /** Where the bytes come from; asked once. */
    interface Bytes {
        InputStream open() throws IOException;
    }
}
