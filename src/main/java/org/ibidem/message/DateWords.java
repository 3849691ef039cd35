package org.ibidem.message;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format as it is shown: what is vague is said in words, so that {@code 2017~} is about 2017 and {@code 2009/..} from 2009.
 * What is precise stays as it is written. In a table such dates lie in the order of how they are written.
 */
public record DateWords(String edtf) implements Comparable<DateWords> {
    private static final Messages MESSAGES = Messages.of(DateWords.class);
    private static final String ONE = "(?:\\d{3}X|\\d{4}(?:-\\d{2}){0,2})[~?%]?";
    private static final Pattern POINT = Pattern.compile(ONE);
    /** Of which one end may be open. */
    private static final Pattern SPAN = Pattern.compile("(?=.*\\d)(?:(" + ONE + ")|\\.\\.|)[/–](?:(" + ONE + ")|\\.\\.|)");

    /** A date, or a time from one to another, in words. */
    public static String of(String edtf) {
        return of(edtf, UnaryOperator.identity(), (from, to) -> from + "–" + to);
    }

    /** The same. @param precise how a year, month or day is written @param span how a time from one date to another is */
    public static String of(String edtf, UnaryOperator<String> precise, BinaryOperator<String> span) {
        if (POINT.matcher(edtf).matches()) return point(edtf, precise);
        Matcher ends = SPAN.matcher(edtf);
        if (!ends.matches()) return edtf;
        if (ends.group(1) == null) return MESSAGES.get("date.until", point(ends.group(2), precise));
        if (ends.group(2) == null) return MESSAGES.get("date.from", point(ends.group(1), precise));
        return span.apply(point(ends.group(1), precise), point(ends.group(2), precise));
    }

    private static String point(String edtf, UnaryOperator<String> precise) {
        int last = edtf.length() - 1;
        return switch (edtf.charAt(last)) {
            case '~', '%' -> MESSAGES.get("date.about", point(edtf.substring(0, last), precise));
            case '?' -> MESSAGES.get("date.perhaps", point(edtf.substring(0, last), precise));
            case 'X' -> MESSAGES.get("date.decade", edtf.replace('X', '0'));
            default -> precise.apply(edtf);
        };
    }

    @Override
    public int compareTo(DateWords other) {
        return edtf.compareTo(other.edtf);
    }

    @Override
    public String toString() {
        return of(edtf);
    }
}
