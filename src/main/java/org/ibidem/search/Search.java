package org.ibidem.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;

/**
 * Reads through the case for words. All words of a query must be on the page, in any order; words in quotation marks are one
 * phrase; case, marks on letters and compatibility forms do not count. An exact search takes the whole query as one phrase and
 * folds case alone.
 */
public final class Search {
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final int AROUND = 60;
    private final Case target;
    private final Dossier dossier;

    /** Where to look. Notes are the {@code notes} and {@code summary} statements of entities. */
    public enum Scope { EVIDENCE, ENTITIES, NOTES, ALL }

    /** Searches this case, named by this picture of it. */
    public Search(Case target, Dossier dossier) {
        this.target = target;
        this.dossier = dossier;
    }

    /** The hits, the best first, then by number. An empty query finds nothing. */
    public List<Hit> find(String query, Scope scope, boolean exact) {
        List<String> words = words(query, exact);
        if (words.isEmpty()) return List.of();
        List<Hit> hits = new ArrayList<>();
        if (scope == Scope.EVIDENCE || scope == Scope.ALL) findInEvidence(words, exact, hits);
        if (scope != Scope.EVIDENCE) findInStatements(words, scope, exact, hits);
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(h -> h.ref().series())
            .thenComparingInt(h -> h.ref().number()).thenComparingInt(Hit::page).thenComparingInt(Hit::start));
        return hits;
    }

    private static List<String> words(String query, boolean exact) {
        if (exact) return query.isBlank() ? List.of() : List.of(FoldedText.of(query, false).folded());
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(query);
        while (m.find()) words.add(FoldedText.of(m.group(1) != null ? m.group(1) : m.group(2), true).folded());
        return words;
    }

    private void findInEvidence(List<String> words, boolean exact, List<Hit> hits) {
        for (Evidence document : dossier.evidence()) {
            PageText.joined(target.where(PageText.class, "evidenceId", document.id())).forEach((page, text) ->
                hit(text, words, exact, document.ref(), document.id(), page).ifPresent(hits::add));
        }
    }

    private void findInStatements(List<String> words, Scope scope, boolean exact, List<Hit> hits) {
        for (Entity entity : dossier.entities()) {
            for (Statement s : dossier.standing(entity.id())) {
                if (!isIn(s, scope)) continue;
                Optional<Hit> hit = hit(s.value() + " " + s.original(), words, exact, entity.ref(), entity.id(), 0);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    break;
                }
            }
        }
    }

    private static boolean isIn(Statement s, Scope scope) {
        boolean note = s.property().equals("notes") || s.property().equals("summary");
        return s.valueEntityId() == null && (scope == Scope.ALL || note == (scope == Scope.NOTES));
    }

    private Optional<Hit> hit(String text, List<String> words, boolean exact, Ref ref, UUID id, int page) {
        FoldedText folded = FoldedText.of(text, !exact);
        int start = -1;
        int end = 0;
        int count = 0;
        for (String word : words) {
            int first = folded.find(word, 0);
            if (first < 0) return Optional.empty();
            if (start < 0) {
                start = folded.original(first);
                end = folded.original(first + word.length());
            }
            for (int at = first; at >= 0; at = folded.find(word, at + word.length())) count++;
        }
        double score = count / Math.log(Math.E + text.length());
        return Optional.of(new Hit(ref, id, page, start, end, snippet(text, start, end), score));
    }

    private static String snippet(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }
}
