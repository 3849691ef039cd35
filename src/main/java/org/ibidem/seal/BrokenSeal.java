package org.ibidem.seal;

import java.io.IOException;

/** Sealed bytes that are not what was sealed, or not under this key: nobody can tell which. */
public final class BrokenSeal extends IOException {
    private static final long serialVersionUID = 1;
    private final long after;

    /** After so many whole bytes; the cause may be {@code null}. */
    public BrokenSeal(String message, long after, Throwable cause) {
        super(message, cause);
        this.after = after;
    }

    /** How many bytes before it were whole; 0 when not even the first were, as with a wrong key. */
    public long after() {
        return after;
    }
}
