package org.ibidem.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Where in a text a query is met, as the index remembers it: a phrase from its first word to its last. */
final class Places {
    private final List<LeafReaderContext> leaves;
    private final Weight weight;

    Places(IndexSearcher searcher, Query query) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The places in the text of one indexed document; none when only its other fields answer the query. */
    List<Span> in(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        List<Span> places = new ArrayList<>();
        if (matches != null) {
            add(matches.getMatches(Fields.TEXT), places);
            add(matches.getMatches(Fields.EXACT), places);
        }
        return places;
    }

    private static void add(MatchesIterator found, List<Span> places) throws IOException {
        while (found != null && found.next()) places.add(new Span(found.startOffset(), found.endOffset()));
    }
}
