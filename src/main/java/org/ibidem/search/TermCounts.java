package org.ibidem.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ibidem.casefile.Case;
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

    /**
     * Writes a row for each term, and in the journal that it was written. The byte order mark is for spreadsheets, which would not
     * know Hangul without it.
     */
    public static void write(Case open, List<Counted> counts, Path file) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter rows = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            rows.printRecord("term", "hits", "documents", "entities", "found in", "problem");
            for (Counted c : counts) {
                rows.printRecord(harmless(c.term()), c.places(), c.documents().size(), c.entities().size(),
                    c.things().keySet().stream().map(Ref::toString).collect(Collectors.joining("; ")), harmless(c.problem()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
        open.note("export.terms", file.getFileName().toString());
    }

    /** A cell that a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP, "CSV Injection"). */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
