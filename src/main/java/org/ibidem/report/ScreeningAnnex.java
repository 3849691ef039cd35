package org.ibidem.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.model.Entity;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.ListHit;
import org.ibidem.model.ScreenedList;
import org.ibidem.screening.RunTold;
import org.w3c.dom.Element;

/**
 * What the screening of the case found, as others may read it: the lists with their hashes, the hits that a person decided to be true, and only the number
 * of all others, for a hit that is no fact names nobody. Nothing found is a result too.
 */
final class ScreeningAnnex {
    private static final int NAMED_LISTS = 4;
    private final Draft draft;
    private final Optional<RunTold> last;

    ScreeningAnnex(Draft draft) {
        this.draft = draft;
        this.last = RunTold.last(draft.target);
    }

    void print(Element section) {
        if (last.isEmpty()) {
            draft.missing(section, "missing.SCREENING");
            return;
        }
        draft.markup.add(section, "p", "", last.get().sentence());
        draft.markup.add(section, "p", "", draft.wording.get("screening.counts", count(HitVerdict.TRUE), count(HitVerdict.FALSE), count(HitVerdict.UNDETERMINED), count(HitVerdict.OPEN)));
        draft.headings.add(section, 2, draft.wording.get("screening.lists"));
        Element lists = draft.table(section, "register", new int[] {18, 20, 13, 11, 38}, heads("list", "version", "date", "entries", "sha256"));
        editions(last.get()).forEach(l -> {
            Element row = draft.row(lists, l.name(), l.version(), l.date(), Integer.toString(l.entries()));
            draft.markup.add(draft.markup.add(row, "td", ""), "code", "", Draft.parts(l.sha256()));
        });
        confirmed(section);
    }

    /** The lists of the last run, and those that an earlier run asked and a confirmed hit cites. */
    private List<ScreenedList> editions(RunTold run) {
        Set<String> cited = draft.dossier.entities().stream().flatMap(e -> confirmed(e).stream()).map(h -> edition(h.listed().list(), h.listed().sha256())).collect(Collectors.toSet());
        Map<String, ScreenedList> editions = new LinkedHashMap<>();
        run.lists().forEach(l -> editions.put(edition(l.name(), l.sha256()), l));
        draft.target.all(ScreenedList.class).stream().filter(l -> cited.contains(edition(l.name(), l.sha256()))).forEach(l -> editions.putIfAbsent(edition(l.name(), l.sha256()), l));
        return editions.values().stream().sorted(Comparator.comparing(ScreenedList::name).thenComparing(ScreenedList::date)).toList();
    }

    private static String edition(String list, String sha256) {
        return sha256 + " " + list;
    }

    private String[] heads(String... names) {
        return List.of(names).stream().map(n -> draft.wording.get("screening." + n)).toArray(String[]::new);
    }

    private long count(HitVerdict verdict) {
        return draft.dossier.entities().stream().flatMap(e -> draft.dossier.hits(e.id()).stream()).filter(h -> h.stands() && h.verdict() == verdict).count();
    }

    private List<ListHit> confirmed(Entity entity) {
        return draft.dossier.hits(entity.id()).stream().filter(ListHit::isTrue).toList();
    }

    private void confirmed(Element section) {
        if (count(HitVerdict.TRUE) == 0) return;
        draft.headings.add(section, 2, draft.wording.get("screening.confirmed"));
        Element body = draft.table(section, "register", new int[] {24, 34, 42}, heads("entity", "entry", "reason"));
        for (Entity entity : draft.dossier.entities()) for (ListHit hit : confirmed(entity)) row(body, entity, hit);
    }

    private void row(Element body, Entity entity, ListHit hit) {
        Element row = draft.markup.add(body, "tr", "");
        draft.entity(draft.markup.add(row, "td", ""), entity);
        draft.markup.add(row, "td", "", entry(hit) + ": " + draft.told(hit.listed().caption()));
        String when = hit.adjudication().judged() == null ? "" : Dates.day(hit.adjudication().judged());
        draft.markup.add(row, "td", "", draft.wording.get("screening.decided", draft.told(hit.adjudication().reason()), hit.adjudication().author(), when));
    }

    private String entry(ListHit hit) {
        String entry = draft.wording.get("screening.entryText", hit.listed().list(), hit.listed().date(), hit.listed().entry());
        return hit.match().weak() ? entry + " " + draft.wording.get("screening.weak") : entry;
    }

    /** Where an entity stands: on which lists it is, or that nothing was found on any; empty where nobody asked or decided. */
    Optional<String> status(Entity entity) {
        List<ListHit> confirmed = confirmed(entity);
        if (!confirmed.isEmpty()) return Optional.of(confirmed.stream().map(h -> entry(h)).collect(Collectors.joining("; ")));
        boolean clear = draft.dossier.hits(entity.id()).stream().allMatch(h -> !h.stands() || h.verdict() == HitVerdict.FALSE);
        return last.filter(run -> clear && run.covers(draft.dossier, entity)).map(this::nothing);
    }

    private String nothing(RunTold run) {
        String lists = run.lists().size() <= NAMED_LISTS ? run.listed() : draft.wording.get("screening.manyLists", run.lists().size());
        return draft.wording.get("screening.none", lists, run.day());
    }
}
