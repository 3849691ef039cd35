package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ibidem.ontology.Ontology;

/** The words of a page of hits are found together; what Lucene says of one document at a time is the measure. */
class PlacesOfManyTest {
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta", "zeta", "bemol", "김창혁", "kim", "chang", "hyok");

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("alpha", "be*", "*ma", "/del.a/", "alpha be*", "alpha OR *ma", "(alpha AND zeta) OR be*", "(zeta AND be*) OR *ma", "alpha NOT zet*",
            "\"beta gamma\" OR del*", "gamm~1 be*", "alpha~1 OR \"gamma delta\"~3", "(be* OR *ma) AND alpha", "NOT alpha", "title:alpha OR be*", "김창혁", "\"kim chang hyok\"",
            "alpha beta", "(alpha OR (beta AND NOT gamma)) AND de*");
    }

    @Property(tries = 120)
    void theyAreThoseOfEachHitByItself(@ForAll("queries") String words, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(TextAnalyzer.folded()))) {
                for (int i = 0; i < 12; i++) {
                    writer.addDocument(document(random));
                    if (i == 6) writer.commit();
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                Query query = QueryReader.read(Question.all(words), () -> new TypeNames(Ontology.standard()));
                compare(new IndexSearcher(reader), KnownWords.of(reader, query), query);
            }
        }
    }

    private static Document document(Random random) {
        FieldType placed = new FieldType(TextField.TYPE_NOT_STORED);
        placed.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        Document document = new Document();
        document.add(new Field(Fields.TEXT, random.ints(6, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" ")), placed));
        document.add(new TextField("title", WORDS.get(random.nextInt(WORDS.size())), Field.Store.NO));
        return document;
    }

    private static void compare(IndexSearcher searcher, Query known, Query asked) throws IOException {
        ScoreDoc[] hits = searcher.search(known, 100).scoreDocs;
        assertThat(hits).extracting(h -> h.doc).containsExactlyInAnyOrderElementsOf(Arrays.stream(searcher.search(asked, 100).scoreDocs).map(h -> h.doc).toList());
        Places places = new Places(searcher, known, Arrays.stream(hits).mapToInt(h -> h.doc).toArray());
        for (ScoreDoc hit : hits) assertThat(new HashSet<>(places.in(hit.doc))).as(asked + " in " + hit.doc).isEqualTo(alone(searcher, asked, hit.doc));
    }

    private static Set<Span> alone(IndexSearcher searcher, Query query, int document) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader().leaves().get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
        Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, document - leaf.docBase);
        Set<Span> spans = new HashSet<>();
        MatchesIterator found = matches == null ? null : matches.getMatches(Fields.TEXT);
        while (found != null && found.next()) spans.add(new Span(found.startOffset(), found.endOffset()));
        return spans;
    }
}
