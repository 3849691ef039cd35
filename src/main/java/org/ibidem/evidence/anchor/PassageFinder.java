package org.ibidem.evidence.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.WordEdges;
import org.ibidem.model.Anchor;
import org.ibidem.model.Passage;

/**
 * Finds a passage in the new text of its document. It is sure of a place only when every letter of the quote is there and its
 * neighbourhood is liker than that of any other place, now or in the old text: nothing is put onto another sentence silently. A place that
 * is likely is proposed; otherwise the passage is lost.
 */
final class PassageFinder {
    /** What of the neighbourhood must be as it was for a place to be sure. */
    private static final double SURE = .6;
    /** The same for words that stand, and stood, in one place only. */
    private static final double SURE_ALONE = .45;
    /** How much liker than the next the surest place must be, unless nothing around it has changed. */
    private static final double AHEAD = .1;
    private static final double LIKELY = .62;
    /** A quote of fewer letters stands in many places; more of its neighbourhood must be there. */
    private static final int SHORT = 12;
    private static final double SHORT_AROUND = .5;
    private static final double ERRORS_A_LETTER = .25;
    /** How many steps of comparing letters a passage is worth, which is a moment's work. */
    private static final long MOST_STEPS = 60_000_000;
    private final Pages before;
    private final Pages now;

    /** The texts of the pages as they were and as they are. */
    PassageFinder(SortedMap<Integer, String> before, SortedMap<Integer, String> now) {
        this.before = new Pages(before);
        this.now = new Pages(now);
    }

    /** The passage where it stands now. */
    Passage find(Passage p) {
        if (stays(p)) return at(p, p.page(), p.start(), p.end());
        Quote quote = Quote.of(withNeighbourhood(p));
        if (quote.letters().isEmpty()) return p.lost();
        List<Candidate> exact = now.exactly(quote).stream().sorted(likeliest(p)).toList();
        Optional<Candidate> sure = sure(p, quote, exact);
        if (sure.isPresent()) return at(p, sure.get().page(), start(sure.get()), end(sure.get()));
        List<Candidate> all = new ArrayList<>(exact);
        all.addAll(nearly(p, quote));
        boolean only = exact.size() == 1;
        return all.stream().min(likeliest(p)).filter(c -> only && c.isExact() || isLikely(quote, c)).map(c -> moved(p, quote, c)).orElseGet(p::lost);
    }

    /** A passage that came without its neighbourhood has the one it stood in. */
    private Passage withNeighbourhood(Passage p) {
        String text = before.text(p.page());
        boolean stood = p.end() > p.start() && p.end() <= text.length() && text.substring(p.start(), p.end()).equals(p.quote());
        return stood && p.prefix().isEmpty() && p.suffix().isEmpty() ? Selected.words(p.evidenceId(), p.page(), p.start(), p.end(), text).passage(p.id()) : p;
    }

    /** Whether nothing changed where it stood. */
    private boolean stays(Passage p) {
        String text = now.text(p.page());
        return p.end() > p.start() && p.end() <= text.length() && text.startsWith(p.quote(), p.start()) && p.quote().length() == p.end() - p.start()
            && text.substring(0, p.start()).endsWith(p.prefix()) && text.startsWith(p.suffix(), p.end());
    }

    private Passage at(Passage p, int page, int start, int end) {
        return p.standing(Selected.words(p.evidenceId(), page, start, end, now.text(page)).passage(p.id()));
    }

    private int start(Candidate c) {
        return now.letters(c.page()).start(c.first());
    }

    private int end(Candidate c) {
        return now.letters(c.page()).end(c.last());
    }

    /** The likeliest first; of those that are alike, the nearest to where it was. */
    private Comparator<Candidate> likeliest(Passage p) {
        return Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(c -> Math.abs(c.page() - p.page()))
            .thenComparingInt(c -> Math.abs(start(c) - p.start()));
    }

    private Optional<Candidate> sure(Passage p, Quote quote, List<Candidate> exact) {
        List<Candidate> old = before.exactly(quote);
        double needed = old.size() <= 1 && exact.size() == 1 ? SURE_ALONE : SURE;
        if (exact.isEmpty() || !exact.getFirst().isExact() || exact.getFirst().around() < needed) return Optional.empty();
        Candidate best = exact.getFirst();
        double rival = old.stream().filter(c -> !isPlaceOf(p, c)).mapToDouble(Candidate::around).max().orElse(0);
        if (exact.size() > 1) rival = Math.max(rival, exact.get(1).around());
        // When one of several is gone, it may be this very one.
        boolean ahead = best.around() == 1 ? rival < 1 : exact.size() >= old.size() && best.around() >= rival + AHEAD;
        if (ahead) return Optional.of(best);
        return best.around() == 1 && p.anchor() == Anchor.FOUND ? sameOfMany(p, old, exact) : Optional.empty();
    }

    private boolean isPlaceOf(Passage p, Candidate c) {
        int start = before.letters(c.page()).start(c.first());
        return p.anchor() == Anchor.FOUND && c.page() == p.page() && start >= p.start() && start < p.end();
    }

    /** Words that stand in the same neighbourhood several times, as often as before: the third stays the third. */
    private Optional<Candidate> sameOfMany(Passage p, List<Candidate> old, List<Candidate> exact) {
        List<Candidate> were = old.stream().filter(c -> c.around() == 1).toList();
        List<Candidate> are = exact.stream().filter(c -> c.around() == 1).sorted(Comparator.comparingInt(Candidate::page).thenComparingInt(Candidate::first)).toList();
        for (int i = 0; i < were.size() && were.size() == are.size(); i++) {
            if (isPlaceOf(p, were.get(i)) && are.get(i).isExact()) return Optional.of(are.get(i));
        }
        return Optional.empty();
    }

    /** Places that read nearly like the quote, the pages around its own first, as far as a moment's work goes. */
    private List<Candidate> nearly(Passage p, Quote quote) {
        List<Candidate> found = new ArrayList<>();
        int most = (int) (quote.letters().length() * ERRORS_A_LETTER);
        long steps = MOST_STEPS / quote.letters().length();
        for (int page : now.from(p.page())) {
            Letters on = now.letters(page);
            int width = (int) Math.min(on.length(), steps);
            int from = Math.clamp(expected(p, on) - width / 2, 0, on.length() - width);
            Likeness.within(quote.letters(), on.signs(), from, from + width, most).stream().filter(n -> n.errors() > 0 && n.end() > n.start())
                .forEach(n -> found.add(now.candidate(quote, page, n.start(), n.end(), n.errors())));
            steps -= width;
            if (steps <= 0) return found;
        }
        return found;
    }

    /** About which letter of a page the passage should stand at. */
    private static int expected(Passage p, Letters on) {
        return on.source().isEmpty() ? 0 : (int) ((long) on.length() * Math.min(p.start(), on.source().length()) / on.source().length());
    }

    private static boolean isLikely(Quote quote, Candidate c) {
        return c.score() >= LIKELY && (quote.letters().length() >= SHORT || c.around() >= SHORT_AROUND);
    }

    /** Likely words are taken whole, unless the passage itself began or ended within a word. */
    private Passage moved(Passage p, Quote quote, Candidate c) {
        String text = now.text(c.page());
        int start = quote.cutsFirst() ? start(c) : WordEdges.start(text, start(c));
        int end = quote.cutsLast() ? end(c) : WordEdges.end(text, end(c));
        return p.moved(c.page(), start, end);
    }
}
