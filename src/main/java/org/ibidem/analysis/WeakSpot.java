package org.ibidem.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Sha256;

/**
 * A weak spot of the case. {@code code} names the check ({@code PRE-01}), {@code about} what it is about as people see it
 * ({@code S-230}, {@code R-12}, {@code E-014}), the chief thing first, {@code message} what is wrong and what to do, in the display language. {@code mark} tells it
 * from other weak spots of the same thing, and is another one when what is weak has changed. {@code passage} is the passage it is about, or
 * {@code null}.
 */
public record WeakSpot(String code, Severity severity, List<String> about, String message, String mark, UUID passage) {
    private static final int MARK = 16;

    /** A weak spot in the words of this sentence. */
    static WeakSpot of(String code, Severity severity, String object, String key, Object... values) {
        return new WeakSpot(code, severity, List.of(object), WeakSpots.MESSAGES.get(key, values), mark(key, values), null);
    }

    /** The same for the same sentence of the same things, in whatever language it is read. */
    public static String mark(String key, Object... values) {
        return Sha256.hex((key + Arrays.toString(values)).getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    /** What it is about, or the chief of several things. */
    public String object() {
        return about.getFirst();
    }

    WeakSpot at(UUID place) {
        return new WeakSpot(code, severity, about, message, mark, place);
    }

    /** The same, about another thing too. */
    WeakSpot and(List<String> others) {
        return new WeakSpot(code, severity, Stream.concat(about.stream(), others.stream()).distinct().toList(), message, mark, passage);
    }
}
