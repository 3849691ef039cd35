package org.ibidem.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/**
 * A query without the spellings that stand nowhere in the index: it finds the same. A name in another script is asked in hundreds of
 * spellings, of which a case has one or two; left in, each would be looked up again for every place that is lit.
 */
final class KnownWords {
    private final IndexReader reader;
    private final Map<String, List<TermsEnum>> cursors = new HashMap<>();

    private KnownWords(IndexReader reader) {
        this.reader = reader;
    }

    static Query of(IndexReader reader, Query query) throws IOException {
        return new KnownWords(reader).of(query);
    }

    private Query of(Query query) throws IOException {
        return switch (query) {
            case BooleanQuery all -> each(all);
            case BoostQuery boosted -> new BoostQuery(of(boosted.getQuery()), boosted.getBoost());
            case MultiPhraseQuery phrase -> known(phrase);
            case SignPairs pairs -> pairs.known(reader);
            default -> query;
        };
    }

    /** Asked of the same cursors for every word: to make one is dearer than to move it. */
    private boolean isThere(Term term) throws IOException {
        if (!cursors.containsKey(term.field())) cursors.put(term.field(), cursors(term.field()));
        for (TermsEnum cursor : cursors.get(term.field())) if (cursor.seekExact(term.bytes())) return true;
        return false;
    }

    private List<TermsEnum> cursors(String field) throws IOException {
        List<TermsEnum> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) all.add(terms.iterator());
        }
        return all;
    }

    private Query each(BooleanQuery all) throws IOException {
        BooleanQuery.Builder known = new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
        for (BooleanClause clause : all) known.add(of(clause.query()), clause.occur());
        return known.build();
    }

    private Query known(MultiPhraseQuery phrase) throws IOException {
        MultiPhraseQuery.Builder known = new MultiPhraseQuery.Builder().setSlop(phrase.getSlop());
        for (int i = 0; i < phrase.getTermArrays().length; i++) {
            List<Term> there = new ArrayList<>();
            for (Term term : phrase.getTermArrays()[i]) if (isThere(term)) there.add(term);
            if (there.isEmpty()) return new MatchNoDocsQuery("a word that stands nowhere");
            known.add(there.toArray(Term[]::new), phrase.getPositions()[i]);
        }
        return known.build();
    }
}
