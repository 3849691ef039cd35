package org.ibidem.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Signs of East Asia one after the other, each one of many: a name of which only the sound is known. The index has signs in pairs, and tells which of the
 * thousands of pairs that could be there are.
 */
final class SignPairs extends Query {
    private final String field;
    private final List<Set<String>> signs;

    /** {@code signs} are the choices for each sign, two signs at least. */
    SignPairs(String field, List<Set<String>> signs) {
        this.field = field;
        this.signs = List.copyOf(signs);
    }

    /** The phrase of the pairs that this index has; one that finds nothing when it has none at some place. */
    Query known(IndexReader reader) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i + 1 < signs.size(); i++) {
            Set<Term> there = there(reader, new CompiledAutomaton(Operations.concatenate(List.of(any(signs.get(i)), any(signs.get(i + 1))))));
            if (there.isEmpty()) return new MatchNoDocsQuery("a pair that stands nowhere");
            phrase.add(there.toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Automaton any(Set<String> choices) {
        List<BytesRef> sorted = new ArrayList<>(choices.stream().map(BytesRef::new).sorted().toList());
        return Automata.makeStringUnion(sorted);
    }

    private Set<Term> there(IndexReader reader, CompiledAutomaton pairs) throws IOException {
        Set<Term> there = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) continue;
            TermsEnum each = pairs.getTermsEnum(terms);
            for (BytesRef pair = each.next(); pair != null; pair = each.next()) there.add(new Term(field, BytesRef.deepCopyOf(pair)));
        }
        return there;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return known(searcher.getIndexReader());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String standard) {
        return field + ":" + signs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignPairs pairs && pairs.field.equals(field) && pairs.signs.equals(signs);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + signs.hashCode();
    }
}
