package org.ibidem.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known, in the Extended Date/Time Format (Library of Congress, levels 0 and 1): {@code 2009},
 * {@code 2016-07}, {@code 2016-07-12}, {@code 2017~} (about), {@code 2017?} (uncertain), {@code 2017%} (both), {@code 199X},
 * {@code 2009/2012}, {@code ../2012}, {@code 2009/..}. {@code earliest} and {@code latest} bound it; an open end is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 */
public record EdtfDate(String text, LocalDate earliest, LocalDate latest) implements Comparable<EdtfDate> {
    private static final Pattern POINT = Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%])?");

    /** Reads a date; empty when the text is none, such as {@code 2016-13}. */
    public static Optional<EdtfDate> parse(String text) {
        String t = text.strip();
        int slash = t.indexOf('/');
        try {
            return slash < 0 ? point(t) : interval(t, t.substring(0, slash), t.substring(slash + 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> interval(String whole, String from, String to) {
        if (from.equals("..") && to.equals("..")) return Optional.empty();
        Optional<LocalDate> start = from.equals("..") ? Optional.of(LocalDate.MIN) : point(from).map(EdtfDate::earliest);
        Optional<LocalDate> end = to.equals("..") ? Optional.of(LocalDate.MAX) : point(to).map(EdtfDate::latest);
        if (start.isEmpty() || end.isEmpty() || start.get().isAfter(end.get())) return Optional.empty();
        return Optional.of(new EdtfDate(whole, start.get(), end.get()));
    }

    private static Optional<EdtfDate> point(String t) {
        Matcher m = POINT.matcher(t);
        if (!m.matches()) return Optional.empty();
        String year = m.group(1);
        if (year.endsWith("X") && m.group(2) != null) return Optional.empty();
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        if (m.group(2) == null) return Optional.of(new EdtfDate(t, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
        YearMonth month = YearMonth.of(first, Integer.parseInt(m.group(2)));
        if (m.group(3) == null) return Optional.of(new EdtfDate(t, month.atDay(1), month.atEndOfMonth()));
        LocalDate day = LocalDate.of(first, month.getMonth(), Integer.parseInt(m.group(3)));
        return Optional.of(new EdtfDate(t, day, day));
    }

    /** By the earliest day, then the latest, then the text, so that vague dates sort stably. */
    @Override
    public int compareTo(EdtfDate other) {
        int byStart = earliest.compareTo(other.earliest);
        if (byStart != 0) return byStart;
        int byEnd = latest.compareTo(other.latest);
        return byEnd != 0 ? byEnd : text.compareTo(other.text);
    }

    /** Whether every day this may be lies before every day the other may be. */
    public boolean isBefore(EdtfDate other) {
        return latest.isBefore(other.earliest);
    }

    @Override
    public String toString() {
        return text;
    }
}
