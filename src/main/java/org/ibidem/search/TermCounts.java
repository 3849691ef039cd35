package org.ibidem.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CsvFile;
import org.ibidem.casefile.WholeFile;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Ref;

/** Asks every term of a list, those that find nothing too, and writes what came of it as CSV. */
public final class TermCounts {
    private TermCounts() {}

    /** Asks each term as it would be in {@code like}, which gives scope and exactness. */
    public static List<Counted> of(Search search, List<String> terms, Question like, Progress progress) {
        List<Counted> counts = new ArrayList<>();
        for (String term : terms) {
            progress.step(counts.size(), terms.size(), "");
            counts.add(count(search, new Question(term, like.scope(), like.exact(), like.type(), like.year(), like.slice())));
        }
        progress.step(terms.size(), terms.size(), "");
        return counts;
    }

    private static Counted count(Search search, Question question) {
        try {
            var things = search.count(question);
            return new Counted(question.words(), things.values().stream().mapToInt(Integer::intValue).sum(), things, "");
        } catch (UserProblem e) {
            return new Counted(question.words(), 0, Collections.unmodifiableSortedMap(new TreeMap<>()), e.getMessage());
        }
    }

    /** Writes a row for each term, and in the journal that it was written. */
    public static void write(Case open, List<Counted> counts, Path file) {
        WholeFile.write(file, out -> {
            try (CsvFile rows = new CsvFile(out, "term", "hits", "documents", "entities", "found in", "problem")) {
                for (Counted c : counts) {
                    rows.row(c.term(), c.places(), c.documents().size(), c.entities().size(),
                        c.things().keySet().stream().map(Ref::toString).collect(Collectors.joining("; ")), c.problem());
                }
            }
        });
        open.note("export.terms", file.getFileName().toString());
    }
}
