package org.ibidem.chart.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When what is on a whole chart was so: the days on which something begins or has just ended, from the first to the last. Between two of
 * them nothing changes.
 */
public record Chronicle(List<LocalDate> changes, List<Period> periods) {
    /** That of a chart; empty when no date is said. */
    public static Chronicle of(FilteredChart chart) {
        Stream<UUID> ids = Stream.concat(chart.whole().nodes().stream().map(n -> n.id()), chart.whole().links().stream().map(l -> l.id()));
        List<Period> periods = ids.map(chart.facts()::of).filter(f -> f != null && !f.when().isUndated()).map(Facts::when).toList();
        SortedSet<LocalDate> days = new TreeSet<>();
        periods.stream().flatMap(p -> p.stretches().stream()).forEach(s -> {
            if (!s.from().equals(LocalDate.MIN)) days.add(s.from());
            if (!s.to().equals(LocalDate.MAX)) days.add(s.to().plusDays(1));
        });
        return new Chronicle(List.copyOf(days), periods);
    }

    /** Whether no date is said. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Before this day nothing changes. */
    public LocalDate first() {
        return changes.getFirst();
    }

    /** After this day nothing changes. */
    public LocalDate last() {
        return changes.getLast();
    }

    /** In so many stretches of like length from the first day to the last: how much of the chart was so at some day of each. */
    public int[] histogram(int stretches) {
        SortedMap<Integer, Integer> turns = new TreeMap<>();
        long days = Math.max(1, last().toEpochDay() - first().toEpochDay() + 1);
        for (Period period : periods) {
            for (Period.Stretch s : period.stretches()) {
                int from = s.from().isBefore(first()) ? 0 : (int) ((s.from().toEpochDay() - first().toEpochDay()) * stretches / days);
                int to = s.to().isAfter(last()) ? stretches - 1 : (int) ((s.to().toEpochDay() - first().toEpochDay()) * stretches / days);
                turns.merge(from, 1, Integer::sum);
                turns.merge(to + 1, -1, Integer::sum);
            }
        }
        int[] counts = new int[stretches];
        int now = 0;
        for (int i = 0; i < stretches; i++) {
            now += turns.getOrDefault(i, 0);
            counts[i] = now;
        }
        return counts;
    }
}
