package org.ibidem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.search.Question;
import org.ibidem.search.Search;

/**
 * 5,000 documents, asked in every form a query can take, beside a plain Lucene index of the same texts with its own analyzer and
 * query parser. {@code query} is reading the query and finding what answers it; {@code answer} adds the first hits with their texts:
 * ours with snippets and facets, theirs with the stored text alone.
 */
final class SearchBench {
    private static final MadeCase.Size SIZE = new MadeCase.Size(5_000, 700, 0, 0);
    private static final int HITS = 20;
    private static final int ROUNDS = 40;

    private SearchBench() {}

    static void run() throws Exception {
        MadeCase made = MadeCase.of("search", SIZE);
        delete(made.folder().resolve("index"));
        try (Case c = made.open(); PlainLucene plain = new PlainLucene(Path.of("target", "bench", "lucene"))) {
            List<String[]> texts = texts(c);
            Search[] opened = new Search[1];
            double mine = Turns.millis(() -> opened[0] = new Search(c, Progress.NONE));
            double other = Turns.millis(() -> plain.index(texts));
            new Figure("search", "index", "5000", "ms", "lucene").print(mine, other, 0);
            try (Search search = opened[0]) {
                measure(search, plain);
            }
        }
        new Figure("search", "index-size", "5000", "MB", "lucene").print(megabytes(made.folder().resolve("index")), megabytes(Path.of("target", "bench", "lucene")), 0);
    }

    private static List<String[]> texts(Case c) {
        List<String[]> texts = new ArrayList<>();
        for (Evidence e : c.all(Evidence.class)) texts.add(new String[] {e.title(), c.where(PageText.class, "evidenceId", e.id()).getFirst().text()});
        return texts;
    }

    private static Map<String, String> queries() {
        MadeText words = new MadeText(0);
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("common", words.rank(40));
        queries.put("rare", words.rank(9_000));
        queries.put("two", words.rank(60) + " " + words.rank(300));
        queries.put("boolean", "(" + words.rank(200) + " OR " + words.rank(500) + ") NOT " + words.rank(90));
        queries.put("phrase", "\"wonbang trading\"");
        queries.put("near", "\"" + words.rank(50) + " " + words.rank(80) + "\"~10");
        queries.put("fuzzy", words.rank(2_000) + "~1");
        queries.put("wildcard", words.rank(30).substring(0, 3) + "*");
        queries.put("leading", "*" + words.rank(3_000).substring(2));
        queries.put("pattern", "/" + words.rank(3_000).substring(0, 3) + ".{2,4}/");
        queries.put("field", "title:document AND " + words.rank(700));
        queries.put("hangul", "김창혁");
        return queries;
    }

    private static void measure(Search search, PlainLucene plain) throws Exception {
        Turns find = new Turns();
        Turns answer = new Turns();
        for (Map.Entry<String, String> query : queries().entrySet()) {
            Question asked = Question.all(query.getValue());
            Turns finding = Turns.of(10, ROUNDS, () -> search.find(asked.slice(0, 0)), () -> plain.find(query.getValue(), 0));
            Turns answering = Turns.of(10, ROUNDS, () -> search.find(asked.slice(0, HITS)), () -> plain.find(query.getValue(), HITS));
            new Figure("search", "query-" + query.getKey(), "5000", "ms", "lucene").print(finding.ours(), finding.theirs());
            new Figure("search", "answer-" + query.getKey(), "5000", "ms", "lucene").print(answering.ours(), answering.theirs());
            find.addAll(finding);
            answer.addAll(answering);
        }
        new Figure("search", "query-p95", "5000", "ms", "lucene").print(find.ours().p95(), find.theirs().p95(), find.ours().spread());
        new Figure("search", "answer-p95", "5000", "ms", "lucene").print(answer.ours().p95(), answer.theirs().p95(), answer.ours().spread());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum() / 1e6;
        }
    }
}
