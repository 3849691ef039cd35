package org.ibidem.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Counts hits by their kind, type and year. */
final class Spread implements CollectorManager<Spread.Counter, Spread> {
    final Map<String, Integer> kinds = new TreeMap<>();
    final Map<String, Integer> types = new TreeMap<>();
    final Map<String, Integer> years = new TreeMap<>();

    /** Counts, and finds the best so many, in one pass over the hits. */
    ScoreDoc[] withBest(IndexSearcher searcher, Query query, int best) throws IOException {
        Object[] both = searcher.search(query, new MultiCollectorManager(this, new TopScoreDocCollectorManager(best, null, Integer.MAX_VALUE)));
        return ((TopDocs) both[1]).scoreDocs;
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Spread reduce(Collection<Counter> counters) throws IOException {
        for (Counter counter : counters) counter.finish();
        return this;
    }

    /** The column of one field, of which each document has one value, in one segment: counted by ordinal and added up by name at its end. */
    private static final class Column {
        private final SortedDocValues values;
        private final int[] counts;
        private final Map<String, Integer> sums;

        Column(LeafReaderContext leaf, String field, Map<String, Integer> sums) throws IOException {
            this.values = DocValues.unwrapSingleton(DocValues.getSortedSet(leaf.reader(), field));
            this.counts = new int[values.getValueCount()];
            this.sums = sums;
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) counts[values.ordValue()]++;
        }

        void addUp() throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) sums.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
            }
        }
    }

    /** Counts segment after segment. */
    final class Counter extends SimpleCollector {
        private Column[] columns = {};

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            finish();
            columns = new Column[] {new Column(leaf, Fields.KIND, kinds), new Column(leaf, Fields.TYPE, types), new Column(leaf, Fields.YEAR, years)};
        }

        @Override
        public void collect(int document) throws IOException {
            for (Column column : columns) column.count(document);
        }

        @Override
        public void finish() throws IOException {
            for (Column column : columns) column.addUp();
            columns = new Column[] {};
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
