package org.ibidem.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The text of one page (from 1), as one way of obtaining it gave it. {@code markup} says what its parts are in the document, as
 * {@link Markup#written} has it; empty when nothing is known.
 */
public record PageText(UUID id, UUID evidenceId, int page, TextKind obtained, String text, String markup) implements Row {
    /** A text of which nothing more is known. */
    public PageText(UUID id, UUID evidenceId, int page, TextKind obtained, String text) {
        this(id, evidenceId, page, obtained, text, "");
    }

    /** A text kept before there was markup has none. */
    public PageText {
        markup = markup == null ? "" : markup;
    }

    /**
     * The texts of one document by page, the parts of each joined with a line end in the order of {@link TextKind}. Passages
     * count in this joined text.
     */
    public static SortedMap<Integer, String> joined(Collection<PageText> parts) {
        SortedMap<Integer, String> pages = new TreeMap<>();
        inOrder(parts).forEach(p -> pages.merge(p.page(), p.text(), (a, b) -> a + "\n" + b));
        return pages;
    }

    /** The same, without where links lead: the words of the pages, at the same places, for links come last. */
    public static SortedMap<Integer, String> words(Collection<PageText> parts) {
        return joined(parts.stream().filter(p -> p.obtained() != TextKind.LINKS).toList());
    }

    /** What the parts of the joined texts are, by page. */
    public static SortedMap<Integer, List<Markup>> marked(Collection<PageText> parts) {
        SortedMap<Integer, List<Markup>> pages = new TreeMap<>();
        SortedMap<Integer, Integer> lengths = new TreeMap<>();
        inOrder(parts).forEach(p -> {
            int before = lengths.getOrDefault(p.page(), 0);
            List<Markup> page = pages.computeIfAbsent(p.page(), n -> new ArrayList<>());
            Markup.read(p.markup(), p.text().length()).forEach(m -> page.add(m.moved(before)));
            lengths.put(p.page(), before + p.text().length() + 1);
        });
        return pages;
    }

    private static Stream<PageText> inOrder(Collection<PageText> parts) {
        return parts.stream().sorted(Comparator.comparing(PageText::obtained));
    }
}
