package org.ibidem.chart.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibidem.model.EdtfDate;

/** The stretches of days in which something is said to be so; none when no date is said. */
public record Period(List<Stretch> stretches) {
    /** No date is said. */
    public static final Period UNDATED = new Period(List.of());

    /** From one day to another, both included. */
    public record Stretch(LocalDate from, LocalDate to) {}

    public Period {
        stretches = List.copyOf(stretches);
    }

    /** From the earliest day of a beginning to the latest of an end (EDTF); an end that is not said is open, for nobody said it ended. */
    public static Period of(String beginning, String end) {
        Optional<EdtfDate> from = EdtfDate.parse(beginning);
        Optional<EdtfDate> to = EdtfDate.parse(end);
        if (from.isEmpty() && to.isEmpty()) return UNDATED;
        boolean whole = from.isPresent() && to.isEmpty() && from.get().text().contains("/");
        LocalDate first = from.map(EdtfDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = whole ? from.get().latest() : to.map(EdtfDate::latest).orElse(LocalDate.MAX);
        return new Period(List.of(last.isBefore(first) ? new Stretch(last, first) : new Stretch(first, last)));
    }

    /** Just when it happened (EDTF). */
    static Period at(String date) {
        return EdtfDate.parse(date).map(d -> new Period(List.of(new Stretch(d.earliest(), d.latest())))).orElse(UNDATED);
    }

    Period and(Period other) {
        if (other.isUndated()) return this;
        List<Stretch> both = new ArrayList<>(stretches);
        both.addAll(other.stretches);
        return new Period(both.stream().distinct().toList());
    }

    /** This, or the other when nothing is said here. */
    Period or(Period other) {
        return isUndated() ? other : this;
    }

    /** Whether no date is said. */
    public boolean isUndated() {
        return stretches.isEmpty();
    }

    /** Whether any day of these is among it. */
    boolean covers(LocalDate from, LocalDate to) {
        return stretches.stream().anyMatch(s -> !s.from().isAfter(to) && !s.to().isBefore(from));
    }
}
