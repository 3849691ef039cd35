package org.ibidem.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** Lucene as its first tutorial has it: one analyzer, the text stored, the classic parser. */
final class PlainLucene implements AutoCloseable {
    private final FSDirectory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    PlainLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
    }

    void index(List<String[]> texts) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
            for (String[] text : texts) {
                Document document = new Document();
                document.add(new TextField("title", text[0], Field.Store.YES));
                document.add(new TextField("text", text[1], Field.Store.YES));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Reads and counts the query; with hits, also fetches the best of them with their texts. */
    void find(String words, int hits) throws IOException, ParseException {
        QueryParser parser = new QueryParser("text", new StandardAnalyzer());
        parser.setDefaultOperator(QueryParser.Operator.AND);
        parser.setAllowLeadingWildcard(true);
        Query query = parser.parse(words);
        searcher.count(query);
        if (hits == 0) return;
        for (ScoreDoc one : searcher.search(query, hits).scoreDocs) searcher.storedFields().document(one.doc, Set.of("title", "text"));
    }

    @Override
    public void close() throws IOException {
        if (reader != null) reader.close();
        directory.close();
    }
}
