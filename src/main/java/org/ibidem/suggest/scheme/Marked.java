package org.ibidem.suggest.scheme;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** An identifier that its own form gives away, such as {@code GTM-XXXX00}, and that has no check digit. */
final class Marked extends Checked {
    private final UnaryOperator<String> normal;
    private final boolean inside;

    /** A scheme whose normal form this makes; {@code inside}: whether it may stand inside an address of a page. */
    Marked(String word, Predicate<LineSigns> line, String pattern, UnaryOperator<String> normal, boolean inside) {
        super(word, line, pattern);
        this.normal = normal;
        this.inside = inside;
    }

    @Override
    Optional<Reading> read(String value) {
        return Reading.right(normal.apply(value));
    }

    @Override
    public boolean standsInside() {
        return inside;
    }
}
