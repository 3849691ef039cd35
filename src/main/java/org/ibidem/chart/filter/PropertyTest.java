package org.ibidem.chart.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.model.EdtfDate;

/**
 * Asks what is said of an entity, or of a relation: whether any value of a property (of any, when that is empty) contains one of these texts,
 * is one of them, or lies in one of these ranges. A range is written {@code from..to} and either end may be left out; it compares numbers,
 * else dates, else letters. Capitals do not count.
 */
public record PropertyTest(boolean ofRelations, String property, How how, List<String> texts) {
    private static final String TO = "..";

    /** How values are compared. */
    public enum How { CONTAINS, EQUALS, RANGE }

    public PropertyTest {
        texts = List.copyOf(texts);
    }

    /** Asks for this text only. */
    public PropertyTest(boolean ofRelations, String property, How how, String text) {
        this(ofRelations, property, how, List.of(text));
    }

    /** Whether any of these values passes. */
    boolean passes(Stream<String> values) {
        List<String> wanted = texts.stream().map(PropertyTest::plain).toList();
        return values.map(PropertyTest::plain).filter(v -> !v.isEmpty()).anyMatch(v -> wanted.stream().anyMatch(w -> passes(v, w)));
    }

    private boolean passes(String value, String wanted) {
        return switch (how) {
            case CONTAINS -> value.contains(wanted);
            case EQUALS -> value.equals(wanted);
            case RANGE -> isWithin(value, wanted);
        };
    }

    /** Whether this asks the same way about the same property, for whichever texts. */
    boolean isLike(PropertyTest other) {
        return ofRelations == other.ofRelations && property.equals(other.property) && how == other.how;
    }

    /** Whether this asks for all that the other does, perhaps among more. */
    public boolean includes(PropertyTest other) {
        return isLike(other) && texts.stream().map(PropertyTest::plain).toList().containsAll(other.texts.stream().map(PropertyTest::plain).toList());
    }

    /** Asks for what the other does too. */
    PropertyTest or(PropertyTest other) {
        List<String> all = new ArrayList<>(texts);
        all.addAll(other.without(this).texts);
        return new PropertyTest(ofRelations, property, how, all);
    }

    /** Asks for what the other does not. */
    PropertyTest without(PropertyTest other) {
        List<String> gone = other.texts.stream().map(PropertyTest::plain).toList();
        return new PropertyTest(ofRelations, property, how, texts.stream().filter(t -> !gone.contains(plain(t))).toList());
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
