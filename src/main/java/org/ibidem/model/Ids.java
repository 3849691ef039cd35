package org.ibidem.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes identifiers: UUID version 7 (RFC 9562 §5.7), so that rows sort by the time they were made. Within
 * {@link #repeatable} they are the same on every run, which the samples need to be the same bytes everywhere.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ScopedValue<Supplier<UUID>> SEQUENCE = ScopedValue.newInstance();

    private Ids() {}

    /** A fresh identifier for a row made now. */
    public static UUID next() {
        return SEQUENCE.isBound() ? SEQUENCE.get().get() : of(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** The identifier of these parts: milliseconds since 1970 and two sources of random bits. */
    public static UUID of(long millis, long random, long moreRandom) {
        long high = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (moreRandom & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Runs the work with identifiers that depend on the seed and their order alone, one millisecond apart from {@code start}. */
    public static <T, X extends Throwable> T repeatable(long seed, Instant start, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(SEQUENCE, sequence(seed, start)).call(work);
    }

    private static Supplier<UUID> sequence(long seed, Instant start) {
        Random random = new Random(seed);
        long[] millis = {start.toEpochMilli()};
        return () -> of(millis[0]++, random.nextLong(), random.nextLong());
    }
}
