package org.ibidem.evidence;

import java.util.UUID;
import org.ibidem.casefile.Change;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;

/** Words selected in a document, not yet marked: where they stand in a page's joined text, that text, and so the words. */
public record Selected(UUID evidence, int page, int start, int end, String pageText) {
    private static final int AROUND = 32;

    /** The words themselves. */
    public String words() {
        return pageText.substring(start, end);
    }

    /** The words on one line, as a name or a value. */
    public String value() {
        return words().replaceAll("\\s+", " ").strip();
    }

    /** Marks these words, with their neighbourhood, unless they are marked already; gives the passage's id. */
    public UUID mark(Change change) {
        return change.where(Passage.class, "evidenceId", evidence).stream()
            .filter(p -> p.page() == page && p.start() == start && p.end() == end).findFirst().map(Passage::id).orElseGet(() -> {
                Passage made = passage(Ids.next());
                change.put(made);
                return made.id();
            });
    }

    Passage passage(UUID id) {
        int from = whole(Math.max(0, start - AROUND), 1);
        int to = whole(Math.min(pageText.length(), end + AROUND), -1);
        return new Passage(id, evidence, page, start, end, words(), pageText.substring(Math.min(from, start), start),
            pageText.substring(end, Math.max(to, end)), "");
    }

    /** The place itself, or the one beside it when it would cut a character of two units in two. */
    private int whole(int place, int step) {
        boolean cuts = place > 0 && place < pageText.length() && Character.isSurrogatePair(pageText.charAt(place - 1), pageText.charAt(place));
        return cuts ? place + step : place;
    }
}
