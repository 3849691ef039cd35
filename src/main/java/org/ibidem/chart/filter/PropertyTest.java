package org.ibidem.chart.filter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.model.EdtfDate;

/**
 * Asks what is said of an entity, or of a relation: whether any value of a property (of any, when that is empty) contains this text, is
 * this text, or lies in this range. A range is written {@code from..to} and either end may be left out; it compares numbers, else
 * dates, else letters. Capitals do not count.
 */
public record PropertyTest(boolean ofRelations, String property, How how, String text) {
    private static final String TO = "..";

    /** How values are compared. */
    public enum How { CONTAINS, EQUALS, RANGE }

    /** Whether any of these values passes. */
    boolean passes(Stream<String> values) {
        String wanted = plain(text);
        return values.map(PropertyTest::plain).filter(v -> !v.isEmpty()).anyMatch(v -> switch (how) {
            case CONTAINS -> v.contains(wanted);
            case EQUALS -> v.equals(wanted);
            case RANGE -> isWithin(v, wanted);
        });
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isWithin(String value, String range) {
        int at = range.indexOf(TO);
        String from = at < 0 ? range : range.substring(0, at).strip();
        String to = at < 0 ? range : range.substring(at + TO.length()).strip();
        return (from.isEmpty() || compare(from, value) <= 0) && (to.isEmpty() || compare(value, to) <= 0);
    }

    /** Above zero when the first comes after the second. A vague date comes after another only when every day it may be does. */
    private static int compare(String a, String b) {
        Optional<BigDecimal> x = number(a);
        Optional<BigDecimal> y = number(b);
        if (x.isPresent() && y.isPresent()) return x.get().compareTo(y.get());
        Optional<EdtfDate> from = EdtfDate.parse(a.toUpperCase(Locale.ROOT));
        Optional<EdtfDate> to = EdtfDate.parse(b.toUpperCase(Locale.ROOT));
        if (from.isEmpty() || to.isEmpty()) return a.compareTo(b);
        return from.get().earliest().compareTo(to.get().latest());
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text.replaceAll("[\\s,_]", "");
        return digits.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
