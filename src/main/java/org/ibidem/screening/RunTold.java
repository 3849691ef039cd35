package org.ibidem.screening;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.ListHit;
import org.ibidem.model.ScreenedList;
import org.ibidem.model.ScreeningRun;

/** What a case says of its last screening: the run with its lists and for whom it asked, and in a sentence that may be cited. */
public record RunTold(ScreeningRun run, List<ScreenedList> lists, Coverage coverage) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);

    /** The last run of a case; empty when it was never screened. */
    public static Optional<RunTold> last(RowLists rows) {
        return rows.all(ScreeningRun.class).stream().max(Comparator.comparing(ScreeningRun::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())).thenComparing(ScreeningRun::id))
            .map(run -> new RunTold(run, rows.all(ScreenedList.class).stream().filter(l -> run.id().equals(l.runId())).sorted(Comparator.comparing(ScreenedList::name)).toList(), Coverage.of(run)));
    }

    /** That so many were asked for, when, from which score on, in which lists of which dates, and how many hits there were: <i>no hit</i> is a result too. */
    public String sentence() {
        return Screener.MESSAGES.get("run.told", day(), run.asked(), run.threshold(), run.hits(), listed());
    }

    /** The day of the run, in UTC. */
    public String day() {
        return run.at() == null ? "" : DAY.format(run.at());
    }

    /** The lists with their dates. */
    public String listed() {
        return lists.stream().map(l -> Screener.MESSAGES.get("list.dated", l.name(), l.date())).collect(Collectors.joining("; "));
    }

    /** Whether the run asked for an entity under all the names it has by now. */
    public boolean covers(Dossier dossier, Entity entity) {
        return coverage.has(entity, CaseSubjects.of(dossier, entity));
    }

    /** Whether the last run said something of a hit. */
    public boolean tells(ListHit hit) {
        return run.id().equals(hit.toldById());
    }
}
