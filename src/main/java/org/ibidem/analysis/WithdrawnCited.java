package org.ibidem.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.model.Block;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Report;

/** PRE-18: words of a report that cite a document itself, as {@code [@E-014, p. 3]}, although it was withdrawn. */
final class WithdrawnCited {
    private static final String CODE = "PRE-18";
    private static final Pattern CITATION = Pattern.compile("\\[(@[^\\[\\]]{1,300})]");
    private static final Pattern DOCUMENT = Pattern.compile("@(E-\\d{1,9})");
    private final Case open;

    WithdrawnCited(Case open) {
        this.open = open;
    }

    List<WeakSpot> find() {
        return in(open.all(Report.class));
    }

    List<WeakSpot> in(List<Report> reports) {
        Map<UUID, String> titles = reports.stream().collect(Collectors.toMap(Report::id, Report::title));
        return open.all(Block.class).stream().filter(b -> b.enabled() && titles.containsKey(b.reportId()))
            .flatMap(b -> withdrawn(b.text()).map(e -> spot(e, titles.get(b.reportId())))).distinct().toList();
    }

    private Stream<Evidence> withdrawn(String text) {
        return CITATION.matcher(text).results().flatMap(c -> DOCUMENT.matcher(c.group(1)).results()).map(MatchResult::group)
            .map(name -> Ref.parse(name.substring(1)).flatMap(ref -> open.byRef(Evidence.class, ref))).flatMap(Optional::stream)
            .filter(e -> e.status().isWithdrawn());
    }

    private static WeakSpot spot(Evidence document, String report) {
        return WeakSpot.of(CODE, Severity.WARN, document.ref().toString(), "cited.withdrawn", report, document.title());
    }
}
