package org.ibidem.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query that a document answers, in two parts: the words, patterns (wildcards, regular expressions, ranges) and phrases that are part of
 * the answer wherever they stand in the document, and the rest, such as words near each other. A word under a condition that might not hold, such as one of
 * two that are wanted together as an alternative to a third, stays in the rest.
 */
record WordParts(List<Query> words, Query rest) {
    private static final Query EVERYTHING = new MatchAllDocsQuery();

    /** Whether there is more to look for than the words. */
    boolean hasRest() {
        return !rest.equals(EVERYTHING);
    }

    static WordParts of(Query query) {
        List<Query> words = new ArrayList<>();
        Query rest = rest(query, words);
        return new WordParts(List.copyOf(words), rest);
    }

    /** Of a query that holds. What is not wanted is left out: it does not stand there. */
    private static Query rest(Query query, List<Query> words) {
        if (query instanceof AutomatonQuery || query instanceof TermQuery || PhrasePlaces.isOne(query)) {
            words.add(query);
            return EVERYTHING;
        }
        if (query instanceof BoostQuery boosted) return rest(boosted.getQuery(), words);
        if (!(query instanceof BooleanQuery all) || all.getMinimumNumberShouldMatch() > 1) return query;
        BooleanQuery.Builder rest = new BooleanQuery.Builder().add(EVERYTHING, Occur.MUST);
        for (BooleanClause clause : all) {
            boolean simple = clause.isRequired() || clause.occur() == Occur.SHOULD && isAlternative(clause.query());
            Query left = simple ? rest(clause.query(), words) : clause.query();
            if (!clause.isProhibited() && !left.equals(EVERYTHING)) rest.add(left, clause.isRequired() ? Occur.MUST : Occur.SHOULD);
        }
        BooleanQuery whole = rest.build();
        return whole.clauses().size() == 1 ? EVERYTHING : whole;
    }

    /** Whether each of its words is part of the answer by itself. */
    private static boolean isAlternative(Query query) {
        return switch (query) {
            case BoostQuery boosted -> isAlternative(boosted.getQuery());
            case BooleanQuery any -> any.clauses().stream().allMatch(c -> c.occur() == Occur.SHOULD && isAlternative(c.query()));
            default -> true;
        };
    }
}
