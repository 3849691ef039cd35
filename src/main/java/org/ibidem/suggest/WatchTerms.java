package org.ibidem.suggest;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.WatchTerm;

/** Finds the analyst's own terms. An expression that takes too many steps on a text is given up for that text, so that none can hang. */
public final class WatchTerms {
    /** Where such a suggestion's kind says so. */
    public static final String KIND = "term";
    private static final Messages MESSAGES = Messages.of(WatchTerms.class);
    private static final int STEPS_A_SIGN = 500;
    private static final int LEAST_STEPS = 1_000_000;
    private final List<Pattern> patterns;

    /** Looks for these terms. */
    public WatchTerms(List<WatchTerm> terms) {
        this.patterns = terms.stream().map(WatchTerms::pattern).toList();
    }

    /** The term as a pattern; letter case does not count. @throws UserProblem when an expression is none */
    public static Pattern pattern(WatchTerm term) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            return Pattern.compile(term.words(), term.expression() ? flags : flags | Pattern.LITERAL);
        } catch (PatternSyntaxException e) {
            throw new UserProblem(e, MESSAGES, "term.malformed", term.words(), e.getDescription());
        }
    }

    /** Tells where each term stands in a text: from, to. */
    void in(String text, BiConsumer<Integer, Integer> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(new Stepped(text, Math.max(LEAST_STEPS, (long) text.length() * STEPS_A_SIGN)));
            try {
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) found.accept(matcher.start(), matcher.end());
                }
            } catch (TooManySteps e) {
                continue;
            }
        }
    }

    /** The one normal form of a term found: one space, no letter case. */
    static String normal(String value) {
        return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that may be looked at so many times. */
    private static final class Stepped implements CharSequence {
        private final String text;
        private long left;

        Stepped(String text, long steps) {
            this.text = text;
            this.left = steps;
        }

        @Override
        public char charAt(int place) {
            if (--left < 0) throw new TooManySteps();
            return text.charAt(place);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
