package org.ibidem.evidence;

import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Change;
import org.ibidem.model.Area;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;

/**
 * A place selected in a document, not yet marked: where its words stand in a page's joined text, and that text; or a part of the page
 * as a picture, whose {@code area} is {@code null} otherwise.
 */
public record Selected(UUID evidence, int page, int start, int end, String pageText, Area area) {
    private static final int AROUND = 32;

    /** Words from one place of a page's text to another. */
    public static Selected words(UUID evidence, int page, int start, int end, String pageText) {
        return new Selected(evidence, page, start, end, pageText, null);
    }

    /** A part of a page as a picture. */
    public static Selected area(UUID evidence, int page, Area area) {
        return new Selected(evidence, page, 0, 0, "", area);
    }

    /** The place of a passage; empty when its words do not stand there in this text of its page. */
    public static Optional<Selected> of(Passage p, String pageText) {
        if (!p.region().isEmpty()) return p.area().map(a -> area(p.evidenceId(), p.page(), a));
        boolean stands = p.start() < p.end() && p.end() <= pageText.length() && pageText.substring(p.start(), p.end()).equals(p.quote());
        return stands ? Optional.of(words(p.evidenceId(), p.page(), p.start(), p.end(), pageText)) : Optional.empty();
    }

    /** The words themselves; none in a picture. */
    public String words() {
        return pageText.substring(start, end);
    }

    private String region() {
        return area == null ? "" : area.toString();
    }

    /** Marks these words, with their neighbourhood, unless they are marked already; gives the passage's id. */
    public UUID mark(Change change) {
        return change.where(Passage.class, "evidenceId", evidence).stream()
            .filter(this::isMarkedBy).findFirst().map(Passage::id).orElseGet(() -> {
                Passage made = passage(Ids.next());
                change.put(made);
                return made.id();
            });
    }

    private boolean isMarkedBy(Passage p) {
        return p.page() == page && p.start() == start && p.end() == end && p.region().equals(region());
    }

    /** These words as a passage of this id, with their neighbourhood. */
    public Passage passage(UUID id) {
        int from = whole(Math.max(0, start - AROUND), 1);
        int to = whole(Math.min(pageText.length(), end + AROUND), -1);
        return new Passage(id, evidence, page, start, end, words(), pageText.substring(Math.min(from, start), start),
            pageText.substring(end, Math.max(to, end)), region());
    }

    /** The place itself, or the one beside it when it would cut a character of two units in two. */
    private int whole(int place, int step) {
        boolean cuts = place > 0 && place < pageText.length() && Character.isSurrogatePair(pageText.charAt(place - 1), pageText.charAt(place));
        return cuts ? place + step : place;
    }
}
