package org.ibidem.suggest.scheme;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One kind of identifier: how it looks, whether it is right, and its one normal form. */
public abstract class Scheme {
    private final String word;
    private final Predicate<LineSigns> line;
    private final Pattern pattern;

    /**
     * A scheme.
     *
     * @param word    its name in files, as {@code iban}
     * @param line    whether a line can hold one at all
     * @param pattern how one looks; the group {@code v}, where there is one, is the identifier itself
     */
    protected Scheme(String word, Predicate<LineSigns> line, String pattern) {
        this.word = word;
        this.line = line;
        this.pattern = Pattern.compile(pattern);
    }

    /** Its name in files, as {@code iban}. */
    public final String word() {
        return word;
    }

    /** Whether a line can hold one at all. */
    public final boolean mayStandOn(LineSigns signs) {
        return line.test(signs);
    }

    /** How one looks. */
    public final Pattern pattern() {
        return pattern;
    }

    /** Where the identifier begins in a place that looks like one. */
    public final int start(MatchResult place) {
        return place.start(group());
    }

    /** Where it ends. */
    public int end(MatchResult place) {
        return place.end(group());
    }

    /** The group of the pattern that is the identifier itself: 0 for the whole. */
    final int group() {
        return pattern.namedGroups().getOrDefault("v", 0);
    }

    /** Reads a place that looks like one; empty when it is none. */
    public abstract Optional<Reading> read(CharSequence text, MatchResult place);

    /** Whether it holds other identifiers, as an address of a page holds a domain. */
    public boolean holdsOthers() {
        return false;
    }

    /** Whether it may stand inside one that holds others. */
    public boolean standsInside() {
        return false;
    }
}
