package org.ibidem.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.search.Question.Scope;

/** Finds words in a case: on the pages of its documents, in what is said of its entities, in the notes on them. Safe for many threads. */
public final class Search implements AutoCloseable {
    static final Messages MESSAGES = Messages.of(Search.class);
    private static final Map<Scope, String> KINDS = Map.of(Scope.EVIDENCE, "evidence", Scope.ENTITIES, "entity", Scope.NOTES, "note");
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed().thenComparing(h -> h.ref().series())
        .thenComparingInt(h -> h.ref().number()).thenComparingInt(Hit::page);
    private final CaseIndex index;
    private final CaseTexts texts;

    /** Searches this case. Opens its index, or makes it anew, which takes some seconds for each thousand pages. */
    public Search(Case target, Progress progress) {
        this.index = new CaseIndex(target, progress);
        this.texts = new CaseTexts(target);
    }

    /** What is found in the case as it stands now; nothing for no words. @throws UserProblem when the query cannot be read */
    public Found find(Question question) {
        if (question.words().isBlank()) return Found.NOTHING;
        Query words = question.exact() ? QueryReader.readExactly(question.words()) : QueryReader.read(question.words());
        SearcherManager searchers = index.searchers();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return find(searcher, words, question);
            } finally {
                searchers.release(searcher);
            }
        } catch (IndexSearcher.TooManyClauses | IllegalStateException e) {
            throw new UserProblem(e, MESSAGES, "query.tooMany", question.words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found find(IndexSearcher searcher, Query words, Question question) throws IOException {
        Query narrowed = narrowed(words, question);
        Spread spread = searcher.search(words, new Spread());
        int total = narrowed == words ? spread.kinds.values().stream().mapToInt(Integer::intValue).sum() : searcher.count(narrowed);
        Map<Scope, Integer> scopes = new EnumMap<>(Scope.class);
        KINDS.forEach((scope, kind) -> scopes.put(scope, spread.kinds.getOrDefault(kind, 0)));
        List<Hit> hits = total == 0 ? List.of() : hits(searcher, words, searcher.search(narrowed, Math.min(total, question.limit())).scoreDocs);
        return new Found(hits, total, scopes, spread.types, spread.years);
    }

    private static Query narrowed(Query words, Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
        if (question.scope() != Scope.ALL) filter(query, Fields.KIND, KINDS.get(question.scope()));
        filter(query, Fields.TYPE, question.type().toLowerCase(Locale.ROOT));
        filter(query, Fields.YEAR, question.year());
        BooleanQuery narrowed = query.build();
        return narrowed.clauses().size() == 1 ? words : narrowed;
    }

    private static void filter(BooleanQuery.Builder query, String field, String value) {
        if (!value.isEmpty()) query.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
    }

    private List<Hit> hits(IndexSearcher searcher, Query words, ScoreDoc[] found) throws IOException {
        Places places = new Places(searcher, words);
        HitReader reader = new HitReader(texts, searcher.storedFields());
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found) reader.read(one.doc, places.in(one.doc), one.score).ifPresent(hits::add);
        hits.sort(BEST_FIRST);
        return hits;
    }

    /** Keeps the index on disk and lets go of it. */
    @Override
    public void close() {
        index.close();
    }
}
