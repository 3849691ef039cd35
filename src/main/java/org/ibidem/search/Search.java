package org.ibidem.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Ref;
import org.ibidem.search.Question.Scope;

/** Finds words in a case: on the pages of its documents, in what is said of its entities, in the notes on them. Safe for many threads. */
public final class Search implements AutoCloseable {
    static final Messages MESSAGES = Messages.of(Search.class);
    private static final Map<Scope, String> KINDS = Map.of(Scope.EVIDENCE, "evidence", Scope.ENTITIES, "entity", Scope.NOTES, "note");
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed().thenComparing(h -> h.ref().series())
        .thenComparingInt(h -> h.ref().number()).thenComparingInt(Hit::page);
    private final CaseIndex index;
    private final CaseTexts texts;
    private final Case target;

    /** Searches this case. Opens its index, or makes it anew, which takes some seconds for each thousand pages. */
    public Search(Case target, Progress progress) {
        this.index = new CaseIndex(target, progress);
        this.texts = new CaseTexts(target);
        this.target = target;
    }

    /**
     * What is found in the case as it stands now; nothing for no words.
     *
     * @throws UserProblem when the query cannot be read
     * @throws CancellationException when the search was closed meanwhile
     */
    public Found find(Question question) {
        if (question.words().isBlank()) return Found.NOTHING;
        Query words = QueryReader.read(question, () -> TypeNames.of(target));
        return asking(question.words(), searcher -> find(searcher, words, question));
    }

    /** In which documents and entities something is found, and in how many places each. */
    public SortedMap<Ref, Integer> count(Question question) {
        Query words = QueryReader.read(question, () -> TypeNames.of(target));
        return asking(question.words(), searcher -> count(searcher, narrowed(words, question)));
    }

    private static SortedMap<Ref, Integer> count(IndexSearcher searcher, Query narrowed) throws IOException {
        SortedMap<Ref, Integer> things = new TreeMap<>(Comparator.comparing(Ref::series).thenComparing(Ref::number));
        StoredFields stored = searcher.storedFields();
        int total = searcher.count(narrowed);
        if (total == 0) return things;
        for (ScoreDoc one : searcher.search(narrowed, total, Sort.INDEXORDER).scoreDocs) {
            things.merge(Ref.parse(stored.document(one.doc, Set.of(Fields.REF)).get(Fields.REF)).orElseThrow(), 1, Integer::sum);
        }
        return things;
    }

    private interface Asked<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T asking(String words, Asked<T> asked) {
        SearcherManager searchers = index.searchers();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asked.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw CaseIndex.closed();
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooMany(e, words);
        } catch (IllegalStateException e) {
            // A wildcard within a phrase says it this way.
            throw String.valueOf(e.getMessage()).contains("too many terms") ? tooMany(e, words) : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserProblem tooMany(RuntimeException e, String words) {
        return new UserProblem(e, MESSAGES, "query.tooMany", words);
    }

    private Found find(IndexSearcher searcher, Query asked, Question question) throws IOException {
        Query words = KnownWords.of(searcher.getIndexReader(), asked);
        Query narrowed = narrowed(words, question);
        int best = (int) Math.min(searcher.getIndexReader().maxDoc(), (long) question.slice().skipped() + question.slice().size());
        Spread spread = new Spread();
        boolean once = narrowed == words && best > 0;
        ScoreDoc[] found = once ? spread.withBest(searcher, words, best) : new ScoreDoc[0];
        if (!once) searcher.search(words, spread);
        int total = narrowed == words ? spread.kinds.values().stream().mapToInt(Integer::intValue).sum() : searcher.count(narrowed);
        if (!once && best > 0 && total > 0) found = searcher.search(narrowed, best).scoreDocs;
        Map<Scope, Integer> scopes = new EnumMap<>(Scope.class);
        KINDS.forEach((scope, kind) -> scopes.put(scope, spread.kinds.getOrDefault(kind, 0)));
        List<ScoreDoc> slice = List.of(found).subList(Math.min(question.slice().skipped(), found.length), found.length);
        return new Found(hits(searcher, words, slice), total, scopes, spread.types, spread.years);
    }

    private static Query narrowed(Query words, Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
        if (question.scope() != Scope.ALL) filter(query, Fields.KIND, List.of(KINDS.get(question.scope())));
        filter(query, Fields.TYPE, question.types());
        filter(query, Fields.YEAR, question.year().isEmpty() ? List.of() : List.of(question.year()));
        BooleanQuery narrowed = query.build();
        return narrowed.clauses().size() == 1 ? words : narrowed;
    }

    private static void filter(BooleanQuery.Builder query, String field, List<String> any) {
        List<BytesRef> values = any.stream().map(BytesRef::new).toList();
        if (!values.isEmpty()) query.add(new TermInSetQuery(field, values), BooleanClause.Occur.FILTER);
    }

    private List<Hit> hits(IndexSearcher searcher, Query words, List<ScoreDoc> found) throws IOException {
        if (found.isEmpty()) return List.of();
        Places places = new Places(searcher, words, found.stream().mapToInt(one -> one.doc).toArray());
        HitReader reader = new HitReader(texts, searcher.storedFields(), found);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found) reader.read(one, places.in(one.doc)).ifPresent(hits::add);
        hits.sort(BEST_FIRST);
        return hits;
    }

    /** Keeps the index on disk and lets go of it. */
    @Override
    public void close() {
        index.close();
    }
}
