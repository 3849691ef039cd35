package org.ibidem.search;

/**
 * What is searched for. Exact takes all words as one phrase and folds case alone. {@code type} (a media type or schema) and
 * {@code year} narrow the hits unless empty; {@code limit} is how many hits are wanted at most.
 */
public record Question(String words, Scope scope, boolean exact, String type, String year, int limit) {
    /** Where to look. Notes are the {@code notes} and {@code summary} statements of entities. */
    public enum Scope { EVIDENCE, ENTITIES, NOTES, ALL }

    /** Every hit for the words, anywhere. */
    public static Question all(String words) {
        return new Question(words, Scope.ALL, false, "", "", Integer.MAX_VALUE);
    }

    /** The same question in one scope. */
    public Question in(Scope other) {
        return new Question(words, other, exact, type, year, limit);
    }

    /** The same words, as they stand or not. */
    public Question exactly(boolean asTheyStand) {
        return new Question(words, scope, asTheyStand, type, year, limit);
    }

    /** At most so many hits. */
    public Question atMost(int hits) {
        return new Question(words, scope, exact, type, year, hits);
    }

    /** Only hits of this type and year; empty for any. */
    public Question narrowed(String toType, String toYear) {
        return new Question(words, scope, exact, toType, toYear, limit);
    }
}
