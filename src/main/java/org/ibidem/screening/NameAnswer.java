package org.ibidem.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibidem.casefile.CsvFile;
import org.ibidem.job.Progress;

/** A name that was asked for and the entries it may be; none is an answer too. */
public record NameAnswer(String query, List<ScreeningHit> hits) {
    /** Asks for many names, in their order. */
    public static List<NameAnswer> of(Screener screener, List<String> names, double threshold, int most, Progress progress) {
        List<NameAnswer> answers = new ArrayList<>();
        for (String name : names) {
            progress.step(answers.size(), names.size(), name);
            answers.add(new NameAnswer(name, screener.find(Subject.named(name), threshold, most)));
        }
        progress.step(names.size(), names.size(), "");
        return answers;
    }

    /** Writes answers as CSV in which no cell is a formula: a row a hit, and a row for each name without one. */
    public static void write(List<NameAnswer> answers, String asked, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, "query", "list", "listDate", "listSha256", "entry", "caption", "matched", "weak", "score", "features", "asked")) {
            for (NameAnswer answer : answers) {
                if (answer.hits.isEmpty()) csv.row(answer.query, "", "", "", "", "", "", "", "", "", asked);
                for (ScreeningHit h : answer.hits) {
                    csv.row(answer.query, h.list().name(), h.list().date(), h.list().sha256(), h.entry().id(), h.entry().caption(), h.matched().text(), h.isWeak(),
                        String.format(Locale.ROOT, "%.3f", h.score()), String.join(" ", h.sentences()), asked);
                }
            }
        }
    }
}
