package org.ibidem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.search.Counted;
import org.ibidem.search.Found;
import org.ibidem.search.Hit;
import org.ibidem.search.Question;
import org.ibidem.search.Search;
import org.ibidem.search.TermCounts;
import org.ibidem.search.TermList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search CASE QUERY}: where the words stand, the best place first; {@code search CASE --terms FILE}: how often each term of a list does. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Spec
    private CommandSpec spec;
    @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", descriptionKey = "query")
    private String query;
    @Option(names = "--terms", paramLabel = "FILE", descriptionKey = "terms")
    private Path list;
    @Option(names = "--exact", descriptionKey = "exact")
    private boolean exact;
    @Option(names = "--in", paramLabel = "evidence|entities|notes|all", descriptionKey = "in", defaultValue = "all")
    private Question.Scope scope;
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit", defaultValue = "1000")
    private int limit;
    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "counts")
    private Path file;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        if ((query == null) == (list == null)) throw new ParameterException(spec.commandLine(), CaseArgument.MESSAGES.get("search.what"));
        List<String> terms = list == null ? List.of() : TermList.read(list);
        try (Case c = target.open(); Search search = new Search(c, ProgressBar.onTerminal())) {
            if (list == null) find(search, CaseArgument.dossier(c));
            else count(c, search, terms);
        }
        return 0;
    }

    private void find(Search search, Dossier dossier) {
        Found found = search.find(Question.all(query).in(scope).exactly(exact).slice(0, limit > 0 ? limit : Integer.MAX_VALUE));
        found.hits().forEach(hit -> out.print(row(hit, dossier)));
        if (found.hits().size() < found.total()) System.err.println(CaseArgument.MESSAGES.get("search.more", found.hits().size(), found.total()));
    }

    private void count(Case c, Search search, List<String> terms) {
        List<Counted> counts = TermCounts.of(search, terms, Question.all("").in(scope).exactly(exact), ProgressBar.onTerminal());
        counts.forEach(n -> out.print(Output.row("term", n.term(), "hits", n.places(), "documents", n.documents().stream().map(Ref::toString).toList(),
            "entities", n.entities().stream().map(Ref::toString).toList(), "problem", n.problem().isEmpty() ? null : n.problem())));
        if (file != null) TermCounts.write(c, counts, file);
    }

    private static Map<String, Object> row(Hit hit, Dossier dossier) {
        return Output.row("evidence", hit.isPage() ? hit.ref().toString() : null, "entity", hit.isPage() ? null : dossier.entity(hit.id()).map(Entity::ref).orElse(hit.ref()).toString(),
            "statement", hit.statement().map(st -> st.ref().toString()).orElse(null), "path", dossier.evidence(hit.id()).map(Evidence::fileName).orElseGet(() -> dossier.caption(hit.id())),
            "page", hit.page(), "start", hit.start(), "end", hit.end(), "snippet", hit.snippet(), "score", hit.score());
    }
}
