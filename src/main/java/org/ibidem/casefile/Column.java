package org.ibidem.casefile;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One component of a record as a column: how its value is written in the journal and how it is read back. */
record Column(String name, Class<?> type) {

    static Column of(RecordComponent component) {
        return new Column(snake(component.getName()), component.getType());
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** The value as JSON and SQL carry it: text, a number, a truth value, or {@code null}. */
    Object stored(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> e -> e.name();
            case UUID u -> u.toString();
            case Instant t -> t.toString();
            case String s -> wellFormed(s);
            default -> value;
        };
    }

    /** A half of a pair of surrogates stands for no character and no file can hold it, so it becomes U+FFFD in journal and database alike. */
    static String wellFormed(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) return text;
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    /** The value a record wants, from what {@link #stored} gave; an absent one (an older row) is empty, zero or {@code null}. */
    Object read(Object stored) {
        if (stored == null) return absent();
        if (type == UUID.class) return UUID.fromString(stored.toString());
        if (type == Instant.class) return Instant.parse(stored.toString());
        if (type == int.class) return ((Number) stored).intValue();
        if (type == long.class) return ((Number) stored).longValue();
        if (type == double.class) return ((Number) stored).doubleValue();
        if (type.isEnum()) return constant(stored.toString());
        return stored;
    }

    private Object absent() {
        if (type == String.class) return "";
        if (type == boolean.class) return false;
        if (type == double.class) return 0.0;
        if (type == long.class) return 0L;
        return type == int.class ? 0 : null;
    }

    private Object constant(String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) return constant;
        }
        throw new IllegalStateException("unknown " + type.getSimpleName() + " in a row: " + name);
    }
}
