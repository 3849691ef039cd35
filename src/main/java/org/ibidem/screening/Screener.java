package org.ibidem.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.match.Feature;
import org.ibidem.match.Likeness;
import org.ibidem.match.NameIndex;
import org.ibidem.match.NameKind;
import org.ibidem.match.NameMatcher;
import org.ibidem.match.ReadName;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.list.KeptList;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.screening.list.ListName;
import org.ibidem.screening.list.Lists;

/** The lists of this machine, read and indexed, to be asked for names. Any number of threads may ask. */
public final class Screener {
    /** The score from which an entry is a hit when nothing else is asked for. Fixed where fewer than one in two hundred uninvolved names hit. */
    public static final double THRESHOLD = 0.85;
    static final Messages MESSAGES = Messages.of(Screener.class);
    private static final double WEAK = 0.05;
    /** Facts may lift a score by so much; names below this are not looked at. */
    private static final double LIFT = 0.05;
    private static final double VERY_SAME = 0.99;
    private static final int NAMES_AN_ENTRY = 8;
    private final List<KeptList> lists = new ArrayList<>();
    /** The number that the first name of each list has among all. */
    private final List<Integer> first = new ArrayList<>();
    private final NameIndex index = new NameIndex();

    private record Listed(ListInfo list, ListEntry entry, ListName name) {}

    private Screener() {}

    /** Reads every list of the installation. @throws UserProblem when there is none or one is spoiled, for nobody would notice that it was not asked */
    public static Screener of(Installation here, Progress progress) {
        Lists lists = Lists.of(here);
        lists.spoiled().forEach(problem -> {
            throw problem;
        });
        List<ListInfo> all = lists.all();
        if (all.isEmpty()) throw new UserProblem(MESSAGES, "lists.none");
        Screener screener = new Screener();
        for (int i = 0; i < all.size(); i++) {
            progress.step(i, all.size(), all.get(i).name());
            screener.add(lists.open(all.get(i).name(), progress));
        }
        return screener;
    }

    private void add(KeptList list) {
        int from = lists.isEmpty() ? 0 : first.getLast() + lists.getLast().names().size();
        lists.add(list);
        first.add(from);
        index.add(from, list.names());
    }

    /** What has the name of this number among all lists. */
    private Listed listed(int name) {
        int place = Collections.binarySearch(first, name);
        int at = place >= 0 ? place : -place - 2;
        KeptList list = lists.get(at);
        return new Listed(list.info(), list.entry(name - first.get(at)), list.name(name - first.get(at)));
    }

    /** The lists that are asked, by name. */
    public List<ListInfo> lists() {
        return lists.stream().map(KeptList::info).toList();
    }

    /** An entry by its list and number, as the lists have it; empty when they do not. */
    public Optional<ListEntry> entry(String list, String id) {
        return lists.stream().filter(l -> l.info().name().equals(list)).flatMap(KeptList::entries).filter(e -> e.id().equals(id)).findFirst();
    }

    /** The entries the subject may be, the likest first: each once, by its best name, with a score of at least the threshold, at most so many. */
    public List<ScreeningHit> find(Subject subject, double threshold, int most) {
        Map<ListEntry, ScreeningHit> best = new HashMap<>();
        for (String name : subject.names()) {
            ReadName read = ReadName.of(name, subject.kind());
            for (NameIndex.Hit hit : index.find(read, threshold - (subject.facts().isEmpty() ? 0 : LIFT), (int) Math.min(Integer.MAX_VALUE, (long) most * NAMES_AN_ENTRY))) {
                Listed found = listed(hit.name());
                if (!found.entry.schema().equals("LegalEntity") && !subject.kind().mayBe(NameKind.ofSchema(found.entry.schema()))) continue;
                if (isOnlyLikeAShip(subject, found, hit.score())) continue;
                double score = score(subject, found, hit.score());
                ScreeningHit before = best.get(found.entry);
                if (score >= threshold && (before == null || score > before.score())) best.put(found.entry, new ScreeningHit(found.list, found.entry, name, found.name, score, features(subject, read, found)));
            }
        }
        return best.values().stream().sorted(Comparator.comparingDouble(ScreeningHit::score).reversed().thenComparing(h -> h.list().name()).thenComparing(h -> h.entry().id())).limit(most).toList();
    }

    /** The entries whose own text mentions these names, by the name, at most so many of each; none is a hit. Names that nothing mentions are left out. */
    public Map<String, List<Mention>> mentions(List<String> names, int most) {
        return Mentions.of(names, lists, most);
    }

    /** Ships bear the names of rivers, stars and people: a name of something unknown is a ship's only when it is the very same. */
    private static boolean isOnlyLikeAShip(Subject subject, Listed found, double names) {
        return found.entry.schema().equals("Vessel") && !subject.schema().equals("Vessel") && names < VERY_SAME;
    }

    private static double score(Subject subject, Listed found, double names) {
        double score = names - (found.name.kind() == ListName.Kind.WEAK ? WEAK : 0);
        return Math.clamp(Facts.compared(subject.facts(), found.entry.facts()).stream().mapToDouble(Feature::value).sum() + score, 0, 1);
    }

    private static List<Feature> features(Subject subject, ReadName read, Listed found) {
        Likeness likeness = NameMatcher.compare(read, ReadName.of(found.name.text(), NameKind.ofSchema(found.entry.schema())));
        List<Feature> features = new ArrayList<>(likeness.features());
        features.addAll(Facts.compared(subject.facts(), found.entry.facts()));
        if (found.name.kind() == ListName.Kind.WEAK) features.add(new Feature("fact.weak", found.name.text(), "", -WEAK));
        return features;
    }

    /** What was asked, as a result that may be cited: the lists with their dates. */
    public String asked() {
        return lists().stream().map(l -> MESSAGES.get("list.dated", l.name(), l.date())).collect(Collectors.joining("; "));
    }
}
