package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that is told from any other only by a word shortly before it, such as {@code ИНН}. The check, when the scheme has one,
 * says whether the number is right; a wrong one is kept as such.
 */
final class Worded extends Scheme {
    private static final int BEFORE = 48;
    private final Pattern before;
    private final Function<String, Boolean> check;

    /**
     * A scheme known by its words.
     *
     * @param digits  how many digits a line must have at least
     * @param before  what must stand before, down to the number; letter case does not count
     * @param pattern how the identifier looks
     */
    Worded(String word, int digits, String before, String pattern, Function<String, Boolean> check) {
        super(word, line -> line.digits() >= digits, "(?<![A-Za-z0-9])(?:" + pattern + ")(?![A-Za-z0-9])");
        this.before = Pattern.compile("(?iu)(?<!\\p{L})" + before + "$");
        this.check = check;
    }

    /** A scheme known by its words, whose numbers have no check digit. */
    Worded(String word, int digits, String before, String pattern) {
        this(word, digits, before, pattern, value -> true);
    }

    @Override
    public Optional<Reading> read(CharSequence text, MatchResult place) {
        int start = place.start();
        if (!before.matcher(text.subSequence(Math.max(0, start - BEFORE), start)).find()) return Optional.empty();
        String normal = place.group().replaceAll("[\\s.\\-–/]", "").toUpperCase(Locale.ROOT);
        return Reading.of(normal, check.apply(normal));
    }
}
