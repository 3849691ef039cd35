package org.ibidem.evidence.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ibidem.evidence.WordEdges;

/** The pages of a document as letters, made when they are first needed, and the places in them where words stand. */
final class Pages {
    /** So many letters on each side of a place are compared; a few more are looked at, for some may have been added. */
    private static final int SLACK = 6;
    private static final int MOST_CANDIDATES = 5_000;
    private final SortedMap<Integer, String> texts;
    private final Map<Integer, Letters> letters = new TreeMap<>();

    Pages(SortedMap<Integer, String> texts) {
        this.texts = texts;
    }

    String text(int page) {
        return texts.getOrDefault(page, "");
    }

    Letters letters(int page) {
        return letters.computeIfAbsent(page, p -> Letters.of(text(p)));
    }

    /** The pages, those nearest to this one first. */
    List<Integer> from(int page) {
        return texts.keySet().stream().sorted(Comparator.comparingInt((Integer p) -> Math.abs(p - page))).toList();
    }

    /** Every place where the letters of the quote stand. */
    List<Candidate> exactly(Quote quote) {
        List<Candidate> found = new ArrayList<>();
        for (int page : texts.keySet()) {
            Letters on = letters(page);
            for (int at = on.indexOf(quote.letters(), 0); at >= 0 && found.size() < MOST_CANDIDATES; at = on.indexOf(quote.letters(), at + 1)) {
                found.add(candidate(quote, page, at, at + quote.letters().length(), 0));
            }
        }
        return found;
    }

    /** A place where these letters of a page stand for the quote, but for so many. */
    Candidate candidate(Quote quote, int page, int first, int last, int errors) {
        Letters on = letters(page);
        CharSequence before = new StringBuilder(on.part(first - quote.before().length() - SLACK, first)).reverse();
        String after = on.part(last, last + quote.after().length() + SLACK);
        int around = quote.before().length() + quote.after().length();
        int differ = Likeness.errorsAtStart(quote.before(), before) + Likeness.errorsAtStart(quote.after(), after);
        double likeness = around > 0 ? 1 - (double) differ / around : before.isEmpty() && after.isEmpty() ? 1 : 0;
        boolean whole = (quote.cutsFirst() || !WordEdges.cuts(on.source(), on.start(first))) && (quote.cutsLast() || !WordEdges.cuts(on.source(), on.end(last)));
        return new Candidate(page, first, last, 1 - (double) errors / quote.letters().length(), likeness, whole);
    }
}
