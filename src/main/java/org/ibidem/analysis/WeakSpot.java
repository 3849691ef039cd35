package org.ibidem.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.ibidem.casefile.Sha256;

/**
 * A weak spot of the case. {@code code} names the check ({@code PRE-01}), {@code object} what it is about as people see it
 * ({@code S-230}, {@code R-12}, {@code E-014}), {@code message} what is wrong and what to do, in the display language. {@code mark} tells it
 * from other weak spots of the same object, and is another one when what is weak has changed. {@code passage} is the passage it is about, or
 * {@code null}.
 */
public record WeakSpot(String code, Severity severity, String object, String message, String mark, UUID passage) {
    private static final int MARK = 16;

    /** A weak spot in the words of this sentence. */
    static WeakSpot of(String code, Severity severity, String object, String key, Object... values) {
        return new WeakSpot(code, severity, object, WeakSpots.MESSAGES.get(key, values), mark(key, values), null);
    }

    /** The same for the same sentence of the same things, in whatever language it is read. */
    public static String mark(String key, Object... values) {
        return Sha256.hex((key + Arrays.toString(values)).getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    WeakSpot at(UUID place) {
        return new WeakSpot(code, severity, object, message, mark, place);
    }
}
