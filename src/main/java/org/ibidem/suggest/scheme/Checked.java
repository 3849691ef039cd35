package org.ibidem.suggest.scheme;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/** A scheme that reads nothing but the identifier itself. */
abstract class Checked extends Scheme {
    Checked(String word, Predicate<LineSigns> line, String pattern) {
        super(word, line, pattern);
    }

    @Override
    public final Optional<Reading> read(CharSequence text, MatchResult place) {
        return read(place.group(group()));
    }

    /** Reads what looks like one; empty when it is none. */
    abstract Optional<Reading> read(String value);
}
