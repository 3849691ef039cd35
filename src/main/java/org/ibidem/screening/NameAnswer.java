package org.ibidem.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.casefile.CsvFile;
import org.ibidem.job.Progress;
import org.ibidem.screening.list.ListEntry;

/** A name that was asked for, the entries it may be, and those that only mention it; none is an answer too. */
public record NameAnswer(String query, List<ScreeningHit> hits, List<Mention> mentions) {
    /** Asks for many names, in their order. */
    public static List<NameAnswer> of(Screener screener, List<String> names, double threshold, int most, Progress progress) {
        Map<String, List<Mention>> mentions = screener.mentions(names, most);
        List<NameAnswer> answers = new ArrayList<>();
        for (String name : names) {
            progress.step(answers.size(), names.size(), name);
            answers.add(of(name, screener.find(Subject.named(name), threshold, most), mentions.getOrDefault(name, List.of())));
        }
        progress.step(names.size(), names.size(), "");
        return answers;
    }

    /** An entry that the name may be is no mere mention. */
    private static NameAnswer of(String name, List<ScreeningHit> hits, List<Mention> mentions) {
        Set<ListEntry> found = hits.stream().map(ScreeningHit::entry).collect(Collectors.toSet());
        return new NameAnswer(name, hits, mentions.stream().filter(m -> !found.contains(m.entry())).toList());
    }

    /** Writes answers as CSV in which no cell is a formula: a row a hit, a row without a score an entry that mentions the name, and a row for each name with neither. */
    public static void write(List<NameAnswer> answers, String asked, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, "query", "list", "listDate", "listSha256", "entry", "caption", "matched", "weak", "score", "features", "asked")) {
            for (NameAnswer answer : answers) {
                if (answer.hits.isEmpty() && answer.mentions.isEmpty()) csv.row(answer.query, "", "", "", "", "", "", "", "", "", asked);
                for (ScreeningHit h : answer.hits) {
                    csv.row(answer.query, h.list().name(), h.list().date(), h.list().sha256(), h.entry().id(), h.entry().caption(), h.matched().text(), h.isWeak(),
                        String.format(Locale.ROOT, "%.3f", h.score()), String.join(" ", h.sentences()), asked);
                }
                for (Mention m : answer.mentions) csv.row(answer.query, m.list().name(), m.list().date(), m.list().sha256(), m.entry().id(), m.entry().caption(), "", "", "", String.join(" ", m.sentences()), asked);
            }
        }
    }
}
