package org.ibidem.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.model.Anchor;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;

/** The pages that a report cites and the passages on each; in a reader's copy, where they can be seen, they have names to be led to. */
final class CitedPages {
    private static final Pattern PAGE = Pattern.compile("(?i)^(?:pp?\\.?|page)\\s*(\\d{1,5})\\b.*|^(\\d{1,5})\\s*쪽.*");
    private final boolean shown;
    private final SortedMap<CitedPage, Map<UUID, Passage>> pages = new TreeMap<>();
    private final Map<UUID, String> anchors = new LinkedHashMap<>();

    /** @param shown whether they can be seen in the report */
    CitedPages(boolean shown) {
        this.shown = shown;
    }

    /** Notes that a passage is cited; where it can be seen, if this is a copy in which it can. */
    Optional<String> of(Evidence document, Passage passage) {
        if (passage.anchor() == Anchor.LOST) return of(document, "");
        pages.computeIfAbsent(new CitedPage(document, passage.page()), p -> new LinkedHashMap<>()).put(passage.id(), passage);
        String anchor = anchors.computeIfAbsent(passage.id(), id -> "passage-" + (anchors.size() + 1));
        return shown ? Optional.of(anchor) : Optional.empty();
    }

    /** Notes that a document is cited at a place in the author's words; where it can be seen when they name a page that there is. */
    Optional<String> of(Evidence document, String place) {
        Matcher m = PAGE.matcher(place);
        int page = m.matches() ? Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)) : 0;
        CitedPage cited = new CitedPage(document, page > document.pages() ? 0 : page);
        pages.computeIfAbsent(cited, p -> new LinkedHashMap<>());
        return shown && cited.page() > 0 ? Optional.of(anchor(cited)) : Optional.empty();
    }

    /** The name of a page. */
    static String anchor(CitedPage page) {
        return "page-" + page.document().number() + "-" + page.page();
    }

    /** The pages, in order. */
    List<CitedPage> all() {
        return List.copyOf(pages.keySet());
    }

    /** The pages and the passages on each, in order. */
    SortedMap<CitedPage, Map<UUID, Passage>> passages() {
        return pages;
    }

    /** The names of the passages. */
    Map<UUID, String> anchors() {
        return anchors;
    }
}
