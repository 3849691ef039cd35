package org.ibidem.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** Where in the texts of some documents a query is met, as the index remembers it: a phrase from its first word to its last. */
final class Places {
    private final List<LeafReaderContext> leaves;
    private final int[] documents;
    private final Map<Integer, List<Span>> places = new HashMap<>();

    /** Looks in these indexed documents, which answer the query. */
    Places(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.documents = documents.clone();
        Arrays.sort(this.documents);
        WordParts parts = WordParts.of(query);
        if (parts.hasRest()) addMatches(searcher.createWeight(searcher.rewrite(parts.rest()), ScoreMode.COMPLETE_NO_SCORES, 1));
        for (LeafReaderContext leaf : leaves) addWords(leaf, parts.words());
    }

    /** The places in the text of one of the documents; none when only its other fields answer the query. */
    List<Span> in(int document) {
        return places.getOrDefault(document, List.of());
    }

    private void add(int document, int start, int end) {
        places.computeIfAbsent(document, k -> new ArrayList<>()).add(new Span(start, end));
    }

    private void addMatches(Weight weight) throws IOException {
        for (int document : documents) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            Matches matches = weight.matches(leaf, document - leaf.docBase);
            if (matches != null) addMatches(document, matches);
        }
    }

    private void addMatches(int document, Matches matches) throws IOException {
        for (String field : List.of(Fields.TEXT, Fields.EXACT)) {
            MatchesIterator found = matches.getMatches(field);
            while (found != null && found.next()) add(document, found.startOffset(), found.endOffset());
        }
    }

    /** Goes once through each word, however many documents there are: looked up for each document, they would be most of the work. */
    private void addWords(LeafReaderContext leaf, List<Query> words) throws IOException {
        int[] here = Arrays.stream(documents).filter(d -> d >= leaf.docBase && d < leaf.docBase + leaf.reader().maxDoc()).map(d -> d - leaf.docBase).toArray();
        if (here.length == 0) return;
        for (Query word : words) {
            switch (word) {
                case TermQuery one when isText(one.getTerm().field()) -> addWord(leaf.reader().postings(one.getTerm(), PostingsEnum.OFFSETS), here, leaf.docBase);
                case AutomatonQuery pattern when isText(pattern.getField()) -> addPattern(leaf, pattern, here);
                case Query phrase when PhrasePlaces.isOne(phrase) && isText(PhrasePlaces.of(phrase).field()) ->
                    PhrasePlaces.of(phrase).in(leaf.reader(), here, (document, span) -> add(leaf.docBase + document, span.start(), span.end()));
                default -> { /* an answer of another field is no place in the text */ }
            }
        }
    }

    private static boolean isText(String field) {
        return field.equals(Fields.TEXT) || field.equals(Fields.EXACT);
    }

    private void addPattern(LeafReaderContext leaf, AutomatonQuery pattern, int[] here) throws IOException {
        Terms terms = leaf.reader().terms(pattern.getField());
        if (terms == null) return;
        TermsEnum fitting = pattern.getTermsEnum(terms);
        PostingsEnum postings = null;
        while (fitting.next() != null) {
            postings = fitting.postings(postings, PostingsEnum.OFFSETS);
            addWord(postings, here, leaf.docBase);
        }
    }

    private void addWord(PostingsEnum postings, int[] here, int base) throws IOException {
        if (postings == null) return;
        for (int document : here) {
            if (postings.docID() < document) postings.advance(document);
            if (postings.docID() == PostingsEnum.NO_MORE_DOCS) return;
            if (postings.docID() != document) continue;
            for (int i = 0; i < postings.freq(); i++) {
                postings.nextPosition();
                add(base + document, postings.startOffset(), postings.endOffset());
            }
        }
    }
}
