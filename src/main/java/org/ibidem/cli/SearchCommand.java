package org.ibidem.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Evidence;
import org.ibidem.search.Found;
import org.ibidem.search.Hit;
import org.ibidem.search.Question;
import org.ibidem.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search CASE QUERY}: where the words stand, the best place first. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "query")
    private String query;
    @Option(names = "--exact", descriptionKey = "exact")
    private boolean exact;
    @Option(names = "--in", paramLabel = "evidence|entities|notes|all", descriptionKey = "in", defaultValue = "all")
    private Question.Scope scope;
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit", defaultValue = "1000")
    private int limit;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            try (Search search = new Search(c, ProgressBar.onTerminal())) {
                Found found = search.find(Question.all(query).in(scope).exactly(exact).slice(0, limit > 0 ? limit : Integer.MAX_VALUE));
                found.hits().forEach(hit -> out.print(row(hit, dossier)));
                if (found.hits().size() < found.total()) System.err.println(CaseArgument.MESSAGES.get("search.more", found.hits().size(), found.total()));
            }
        }
        return 0;
    }

    private static Map<String, Object> row(Hit hit, Dossier dossier) {
        return Output.row("evidence", hit.isPage() ? hit.ref().toString() : null, "entity", hit.isPage() ? null : hit.ref().toString(),
            "statement", hit.statement().map(st -> st.ref().toString()).orElse(null), "path", dossier.evidence(hit.id()).map(Evidence::fileName).orElseGet(() -> dossier.caption(hit.id())),
            "page", hit.page(), "start", hit.start(), "end", hit.end(), "snippet", hit.snippet(), "score", hit.score());
    }
}
