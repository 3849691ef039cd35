package org.ibidem.model;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers: UUID version 7 (RFC 9562 §5.7), so that rows sort by the time they were made. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A fresh identifier for a row made now. */
    public static UUID next() {
        return of(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** The identifier of these parts: milliseconds since 1970 and two sources of random bits. */
    public static UUID of(long millis, long random, long moreRandom) {
        long high = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (moreRandom & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
