package org.ibidem.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The text of one page (from 1), as one way of obtaining it gave it. */
public record PageText(UUID id, UUID evidenceId, int page, TextKind obtained, String text) implements Row {
    /**
     * The texts of one document by page, the parts of each joined with a line end in the order of {@link TextKind}. Passages
     * count in this joined text.
     */
    public static SortedMap<Integer, String> joined(Collection<PageText> parts) {
        SortedMap<Integer, String> pages = new TreeMap<>();
        parts.stream().sorted(Comparator.comparing(PageText::obtained)).forEach(p -> pages.merge(p.page(), p.text(), (a, b) -> a + "\n" + b));
        return pages;
    }
}
