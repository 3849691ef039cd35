package org.ibidem.search;

import java.util.List;
import java.util.Locale;

/**
 * What is searched for. Exact takes all words as one phrase and folds case alone. {@code type} (a media type or schema, or several parted by
 * commas) and {@code year} narrow the hits unless empty; {@code slice} is which of them are wanted.
 */
public record Question(String words, Scope scope, boolean exact, String type, String year, Slice slice) {
    /** Where to look. Notes are the {@code notes} and {@code summary} statements of entities. */
    public enum Scope { EVIDENCE, ENTITIES, NOTES, ALL }

    /** At most {@code size} hits, the best of them the one after {@code skipped} better ones. */
    public record Slice(int skipped, int size) {}

    /** Every hit for the words, anywhere. */
    public static Question all(String words) {
        return new Question(words, Scope.ALL, false, "", "", new Slice(0, Integer.MAX_VALUE));
    }

    /** The same question in one scope. */
    public Question in(Scope other) {
        return new Question(words, other, exact, type, year, slice);
    }

    /** The same words, as they stand or not. */
    public Question exactly(boolean asTheyStand) {
        return new Question(words, scope, asTheyStand, type, year, slice);
    }

    /** At most so many hits after those skipped. */
    public Question slice(int skipped, int size) {
        return new Question(words, scope, exact, type, year, new Slice(skipped, size));
    }

    /** The types asked for, as the index has them; none for any. */
    public List<String> types() {
        return type.isEmpty() ? List.of() : List.of(type.toLowerCase(Locale.ROOT).split(","));
    }

    /** Only hits of this type, or of these parted by commas, and of this year; empty for any. */
    public Question narrowed(String toType, String toYear) {
        return new Question(words, scope, exact, toType, toYear, slice);
    }
}
