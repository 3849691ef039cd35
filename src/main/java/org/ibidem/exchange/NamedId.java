package org.ibidem.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids for what other programs name by words, so that bringing it again finds it again. */
public final class NamedId {
    private NamedId() {}

    /** The id that these words, in this order, always give (a version 3 UUID). */
    public static UUID of(String... words) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8));
    }
}
