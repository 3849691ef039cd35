package org.ibidem.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;

/**
 * INFO-02: a page of the web that is cited as it was long ago: a later copy of it is in the case, or nobody looked again in the year
 * before the newest document was taken in.
 */
final class StaleCaptures {
    private static final String CODE = "INFO-02";
    private static final Duration LONG = Duration.ofDays(365);
    private final Dossier dossier;

    StaleCaptures(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        List<Evidence> pages = dossier.evidence().stream().filter(e -> !e.url().isEmpty() && !e.status().isWithdrawn() && seen(e) != null).toList();
        Optional<Instant> newest = dossier.evidence().stream().map(e -> e.capture().takenInAt()).filter(Objects::nonNull).max(Comparator.naturalOrder());
        Map<String, Optional<Evidence>> latest = pages.stream().collect(Collectors.groupingBy(Evidence::url, Collectors.maxBy(Comparator.comparing(StaleCaptures::seen))));
        List<WeakSpot> all = new ArrayList<>();
        for (Evidence page : pages) {
            if (!WeakSpots.isCited(dossier, page)) continue;
            Evidence last = latest.get(page.url()).orElseThrow();
            if (seen(last).isAfter(seen(page))) all.add(spot(page, "stale.newer", page.title(), day(page), last.ref().toString(), day(last)).and(List.of(last.ref().toString())));
            else if (seen(page).plus(LONG).isBefore(newest.orElseThrow())) all.add(spot(page, "stale.old", page.title(), day(page)));
        }
        return all;
    }

    private static WeakSpot spot(Evidence page, String key, Object... values) {
        return WeakSpot.of(CODE, Severity.INFO, page.ref().toString(), key, values);
    }

    /** When the page was as it is kept: as the file says, else as old as the file; {@code null} when neither is known. */
    private static Instant seen(Evidence page) {
        Capture times = page.capture();
        return times.claimedAt() != null ? times.claimedAt() : times.fileTime();
    }

    private static LocalDate day(Evidence page) {
        return LocalDate.ofInstant(seen(page), ZoneOffset.UTC);
    }
}
