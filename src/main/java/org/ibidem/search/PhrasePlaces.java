package org.ibidem.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Where the words of a phrase follow each other in some documents, from the first word to the last. Each word's postings are gone through
 * once, however many documents there are: a name in another script is a phrase of dozens of spellings.
 */
final class PhrasePlaces {
    private final Term[][] words;
    private final int[] steps;

    private PhrasePlaces(Term[][] words, int[] steps) {
        this.words = words;
        this.steps = steps;
    }

    /** Whether this is a phrase of neighbouring words. */
    static boolean isOne(Query query) {
        return query instanceof PhraseQuery phrase && phrase.getSlop() == 0 && phrase.getTerms().length > 0
            || query instanceof MultiPhraseQuery choices && choices.getSlop() == 0 && choices.getTermArrays().length > 0;
    }

    /** The phrase that this query is. */
    static PhrasePlaces of(Query query) {
        if (query instanceof MultiPhraseQuery choices) return new PhrasePlaces(choices.getTermArrays(), choices.getPositions());
        PhraseQuery phrase = (PhraseQuery) query;
        return new PhrasePlaces(Arrays.stream(phrase.getTerms()).map(t -> new Term[] {t}).toArray(Term[][]::new), phrase.getPositions());
    }

    /** The field its words are looked for in. */
    String field() {
        return words[0][0].field();
    }

    /** Tells each place in these documents, which are in order, with its document. */
    void in(LeafReader leaf, int[] documents, BiConsumer<Integer, Span> told) throws IOException {
        Map<Integer, Map<Integer, Span>> begun = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            Map<Integer, Map<Integer, Span>> longer = new HashMap<>();
            for (Term choice : words[i]) goThrough(leaf.postings(choice, PostingsEnum.OFFSETS), documents, steps[i], i == 0 ? null : begun, longer);
            begun = longer;
            if (begun.isEmpty()) return;
        }
        begun.forEach((document, spans) -> spans.values().forEach(span -> told.accept(document, span)));
    }

    /** Keeps what has begun, by the position at which it did, and goes on with this word; everything, when it is the first. */
    private static void goThrough(PostingsEnum postings, int[] documents, int step, Map<Integer, Map<Integer, Span>> begun, Map<Integer, Map<Integer, Span>> longer)
        throws IOException {
        for (int document : documents) {
            if (postings == null || postings.docID() == PostingsEnum.NO_MORE_DOCS) return;
            if (begun != null && !begun.containsKey(document)) continue;
            if (postings.docID() < document) postings.advance(document);
            if (postings.docID() != document) continue;
            for (int i = 0; i < postings.freq(); i++) {
                int at = postings.nextPosition() - step;
                Span before = begun == null ? new Span(postings.startOffset(), postings.endOffset()) : begun.get(document).get(at);
                if (before != null) longer.computeIfAbsent(document, d -> new HashMap<>()).put(at, new Span(before.start(), postings.endOffset()));
            }
        }
    }
}
