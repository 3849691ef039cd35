package org.ibidem.screening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.Adjudication;
import org.ibidem.model.Entity;
import org.ibidem.model.HitMatch;
import org.ibidem.model.HitNews;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.Ids;
import org.ibidem.model.ListHit;
import org.ibidem.model.ListedEntry;
import org.ibidem.model.ScreenedList;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListInfo;

/**
 * The whole case screened and the result kept as rows: the run with its lists, and of the hits what is new, what changed and what is gone. What a person
 * decided stays decided, unless the entry says otherwise now.
 */
public final class CaseScreening {
    private static final double THOUSAND = 1000;
    private final Case target;
    private final Screener screener;
    private final double threshold;
    private final int most;

    /** Which hit is meant: one entity and one entry are one hit, however often they are found. */
    private record Key(UUID entity, String list, String entry) {
        /** Of several entities that are one, the one that is shown is asked for. */
        static Key of(ListHit hit, Dossier dossier) {
            return new Key(dossier.identities().chosen(hit.entityId()), hit.listed().list(), hit.listed().entry());
        }

        static Key of(UUID entity, ScreeningHit hit) {
            return new Key(entity, hit.list().name(), hit.entry().id());
        }
    }

    /** Screens this case: from this score on, at most so many hits an entity (0: any number). */
    public CaseScreening(Case target, Screener screener, double threshold, int most) {
        this.target = target;
        this.screener = screener;
        this.threshold = threshold;
        this.most = most;
    }

    /** Asks for every entity with a name and keeps the result, in one step of undo. Nothing is kept when it is cancelled. */
    public ScreeningRun run(Dossier dossier, Progress progress) {
        Map<Key, List<ListHit>> known = target.all(ListHit.class).stream().collect(Collectors.groupingBy(h -> Key.of(h, dossier), LinkedHashMap::new, Collectors.toList()));
        Map<Entity, Subject> subjects = CaseSubjects.of(dossier);
        Map<Key, ScreeningHit> found = find(subjects, known, progress);
        ScreeningRun run = new ScreeningRun(Ids.next(), target.now(), target.actor(), threshold, most, subjects.size(), found.size(), Coverage.kept(subjects));
        target.write("screening.run", change -> {
            change.put(run);
            for (ListInfo l : screener.lists()) change.put(new ScreenedList(Ids.next(), run.id(), l.name(), l.version(), l.date(), l.sha256(), l.entries()));
            found.forEach((key, hit) -> {
                List<ListHit> before = known.getOrDefault(key, List.of());
                if (before.isEmpty()) change.put(new ListHit(Ids.next(), bearer(dossier, key.entity, hit.asked()), run.id(), HitNews.NEW, listed(hit.list(), hit.entry()), match(hit), Adjudication.NONE));
                before.forEach(b -> keep(change, run, b, listed(hit.list(), hit.entry()), match(hit)));
            });
            known.forEach((key, hits) -> {
                if (!found.containsKey(key)) hits.stream().filter(ListHit::stands).forEach(hit -> lose(change, run, hit));
            });
        });
        return run;
    }

    private Map<Key, ScreeningHit> find(Map<Entity, Subject> subjects, Map<Key, List<ListHit>> known, Progress progress) {
        Map<UUID, Map<Key, List<ListHit>>> before = new HashMap<>();
        known.forEach((key, hits) -> before.computeIfAbsent(key.entity, k -> new HashMap<>()).put(key, hits.stream().filter(ListHit::stands).toList()));
        Map<UUID, List<ScreeningHit>> all = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        subjects.entrySet().parallelStream().forEach(e -> {
            progress.step(done.getAndIncrement(), subjects.size(), e.getKey().ref().toString());
            all.put(e.getKey().id(), hits(e.getKey().id(), e.getValue(), before.getOrDefault(e.getKey().id(), Map.of())));
        });
        progress.step(subjects.size(), subjects.size(), "");
        Map<Key, ScreeningHit> found = new LinkedHashMap<>();
        subjects.keySet().forEach(e -> all.get(e.id()).forEach(h -> found.put(Key.of(e.id(), h), h)));
        return found;
    }

    /** A hit that is known is looked for down to the score it had, so that it is gone only when its list lost it, not when more is asked for than before or others are likelier. */
    private List<ScreeningHit> hits(UUID entity, Subject subject, Map<Key, List<ListHit>> known) {
        Set<Key> keys = known.keySet().stream().filter(k -> !known.get(k).isEmpty()).collect(Collectors.toSet());
        double least = known.values().stream().flatMap(List::stream).mapToDouble(h -> h.match().score() - 1 / THOUSAND).reduce(threshold, Math::min);
        int[] fresh = {most > 0 ? most : Integer.MAX_VALUE};
        return screener.find(subject, least, most > 0 && keys.isEmpty() ? most : Integer.MAX_VALUE).stream()
            .filter(h -> keys.contains(Key.of(entity, h)) || h.score() >= threshold && fresh[0]-- > 0).toList();
    }

    /** Of several entities that are one, the one of which the name that was found was said, so that they can be parted again. */
    private static UUID bearer(Dossier dossier, UUID shown, String asked) {
        List<UUID> bearers = dossier.standing(shown).stream().filter(s -> Property.NAMES.contains(s.property()) && (s.value().equals(asked) || s.original().equals(asked))).map(Statement::entityId).toList();
        return bearers.isEmpty() || bearers.contains(shown) ? shown : bearers.getFirst();
    }

    private static HitMatch match(ScreeningHit hit) {
        return new HitMatch(hit.asked(), hit.matched().text(), hit.isWeak(), Math.round(hit.score() * THOUSAND) / THOUSAND, Reasons.kept(hit.features()));
    }

    private static void keep(Change change, ScreeningRun run, ListHit known, ListedEntry listed, HitMatch match) {
        boolean same = known.listed().digest().equals(listed.digest());
        if (same && known.stands()) {
            if (!known.match().equals(match)) change.put(new ListHit(known.id(), known.entityId(), known.toldById(), known.news(), known.listed(), match, known.adjudication()));
            return;
        }
        Adjudication decided = same ? known.adjudication() : known.adjudication().ofOlderEntry();
        change.put(new ListHit(known.id(), known.entityId(), run.id(), known.stands() ? HitNews.CHANGED : HitNews.NEW, listed, match, decided));
    }

    private static ListedEntry listed(ListInfo list, ListEntry entry) {
        return new ListedEntry(list.name(), list.version(), list.date(), list.sha256(), entry.id(), entry.caption(), entry.digest());
    }

    /** Only a list that was asked can have lost a hit; what somebody decided stands, though the search finds it no more, as long as the list has the entry. */
    private void lose(Change change, ScreeningRun run, ListHit hit) {
        Optional<ListInfo> asked = screener.lists().stream().filter(l -> l.name().equals(hit.listed().list())).findFirst();
        if (asked.isEmpty()) return;
        Optional<ListEntry> entry = hit.adjudication().verdict() == HitVerdict.OPEN ? Optional.empty() : screener.entry(hit.listed().list(), hit.listed().entry());
        entry.ifPresentOrElse(e -> keep(change, run, hit, listed(asked.get(), e), hit.match()),
            () -> change.put(new ListHit(hit.id(), hit.entityId(), run.id(), HitNews.GONE, hit.listed(), hit.match(), hit.adjudication())));
    }
}
