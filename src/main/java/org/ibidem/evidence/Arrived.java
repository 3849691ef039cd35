package org.ibidem.evidence;

import org.ibidem.casefile.Arrival;

/** A file that was read, and its bytes on their way into the case, which are gone when it is closed without having been registered. */
record Arrived(Family family, Arrival bytes) implements AutoCloseable {
    @Override
    public void close() {
        bytes.close();
    }
}
