package org.ibidem.exchange.merge;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;

/** Who did what in the copy since an entry, in words that stay in our journal: how often, and from which day to which (UTC). */
final class Authors {

    private Authors() {}

    private record Doings(int times, LocalDate first, LocalDate last) {
        static Doings once(LocalDate day) {
            return new Doings(1, day, day);
        }

        Doings and(Doings other) {
            return new Doings(times + other.times, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        @Override
        public String toString() {
            return times + "x " + (first.equals(last) ? first : first + " to " + last);
        }
    }

    static String of(Case copy, long since) {
        Map<String, Doings> done = new TreeMap<>();
        copy.history(since, entry -> {
            if (!entry.changes().isEmpty()) done.merge(entry.actor() + ": " + entry.action(), Doings.once(day(entry)), Doings::and);
        });
        StringBuilder words = new StringBuilder();
        done.forEach((who, doings) -> words.append(who).append(' ').append(doings).append("; "));
        return words.toString();
    }

    private static LocalDate day(Entry entry) {
        return entry.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
