package org.ibidem.report;

import java.util.Comparator;
import org.ibidem.model.Evidence;

/** A page that a report cites; {@code page} counts from 1 and is 0 where the whole document is cited. */
public record CitedPage(Evidence document, int page) implements Comparable<CitedPage> {
    private static final Comparator<CitedPage> IN_ORDER = Comparator.comparingInt((CitedPage c) -> c.document.number()).thenComparingInt(CitedPage::page);

    @Override
    public int compareTo(CitedPage other) {
        return IN_ORDER.compare(this, other);
    }
}
