package org.ibidem.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.job.Progress;
import org.ibidem.match.Feature;
import org.ibidem.match.Likeness;
import org.ibidem.match.NameBlocks;
import org.ibidem.match.NameKind;
import org.ibidem.match.NameMatcher;
import org.ibidem.match.ReadName;
import org.ibidem.model.Entity;
import org.ibidem.screening.CaseSubjects;
import org.ibidem.screening.Facts;
import org.ibidem.screening.Subject;

/** Finds the things of a case that may be one: by names that are alike in any script, and by numbers that only one thing has. */
public final class Duplicates {
    /** What shares a number is suggested whatever its names are: front companies change theirs. */
    private static final double SAME_NUMBER = 0.75;
    /** What is called by its address: one letter makes it another, however alike the two look, and it is none of another kind. */
    private static final Set<String> ADDRESSED =
        Set.of("Domain", "WebSite", "IpAddress", "EmailAddress", "PhoneNumber", "TrackerId", "CryptoWallet", "BankAccount", "UserAccount");
    /** So many things one thread looks through at a time. */
    private static final int STRETCH = 500;
    private final List<Thing> things = new ArrayList<>();
    private final NameBlocks blocks = new NameBlocks();
    private final Map<String, List<Integer>> byNumber = new HashMap<>();

    private final Identities identities;

    private record Thing(Entity entity, Subject subject, List<ReadName> names, Set<String> numbers) {
        Thing(Entity entity, Subject subject, List<ReadName> names) {
            this(entity, subject, names, Facts.numbers(subject.facts()));
        }

        static Thing of(Entity entity, Subject subject) {
            return new Thing(entity, subject, subject.names().stream().map(n -> ReadName.of(n, NameKind.ofSchema(entity.schema()))).toList());
        }
    }

    private Duplicates(Dossier dossier) {
        identities = dossier.identities();
        CaseSubjects.of(dossier).forEach(this::add);
        blocks.close();
    }

    private void add(Entity entity, Subject subject) {
        int number = things.size();
        NameKind kind = NameKind.ofSchema(entity.schema());
        Thing thing = new Thing(entity, subject, subject.names().stream().map(n -> blocks.add(number, n, kind)).toList());
        things.add(thing);
        thing.numbers.forEach(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>()).add(number));
    }

    /** Every pair of things that may be one, the likest first, but those of which it was decided that they are not. */
    public static List<Duplicate> of(Dossier dossier, Progress progress) {
        return new Duplicates(dossier).pairs(progress);
    }

    /** How two things are alike and how they differ, whether they would be suggested or not. */
    public static Duplicate between(Dossier dossier, Entity one, Entity other) {
        Thing a = Thing.of(one, CaseSubjects.of(dossier, one));
        Thing b = Thing.of(other, CaseSubjects.of(dossier, other));
        return compared(a, b).with(dossier.identities().open(one.id(), other.id()));
    }

    private List<Duplicate> pairs(Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Duplicate> pairs = IntStream.rangeClosed(0, things.size() / STRETCH).parallel().boxed().flatMap(stretch -> {
            int from = stretch * STRETCH;
            int to = Math.min(from + STRETCH, things.size());
            progress.step(done.getAndAdd(to - from), things.size(), "");
            NameBlocks.Neighbours neighbours = blocks.new Neighbours();
            return IntStream.range(from, to).boxed().flatMap(i -> likely(i, neighbours).stream().flatMap(other -> suggested(things.get(other), things.get(i)).stream()));
        }).toList();
        progress.step(things.size(), things.size(), "");
        return Duplicate.sorted(pairs);
    }

    private Set<Integer> likely(int number, NameBlocks.Neighbours neighbours) {
        Set<Integer> likely = neighbours.before(number);
        things.get(number).numbers.forEach(n -> byNumber.get(n).stream().filter(other -> other < number).forEach(likely::add));
        return likely;
    }

    private Optional<Duplicate> suggested(Thing a, Thing b) {
        if (!mayBeOne(a.entity, b.entity)) return Optional.empty();
        Duplicate pair = compared(a, b);
        if (pair.score() < Likeness.SAME || identities.apart(a.entity.id(), b.entity.id()).isPresent()) return Optional.empty();
        return Optional.of(pair.with(identities.open(a.entity.id(), b.entity.id())));
    }

    /** Whether things of these kinds can be one: an account is tied to a person, but is none. */
    static boolean mayBeOne(Entity a, Entity b) {
        if (isAddressed(a) || isAddressed(b)) return a.schema().equals(b.schema());
        return NameKind.ofSchema(a.schema()).mayBe(NameKind.ofSchema(b.schema()));
    }

    private static boolean isAddressed(Entity entity) {
        return ADDRESSED.contains(entity.schema());
    }

    private static Duplicate compared(Thing a, Thing b) {
        List<Feature> facts = Facts.compared(a.subject.facts(), b.subject.facts());
        boolean sameNumber = facts.stream().anyMatch(Facts::isNumber);
        Optional<Match> match = best(a, b);
        double score = Math.clamp(match.map(Match::score).orElse(0.0) + facts.stream().mapToDouble(Feature::value).sum(), sameNumber ? SAME_NUMBER : 0, 1);
        List<Feature> features = new ArrayList<>(match.filter(m -> m.score >= Likeness.SAME).map(m -> NameMatcher.compare(m.a, m.b).features()).orElse(List.of()));
        features.addAll(facts);
        return new Duplicate(a.entity, b.entity, score, List.copyOf(features), Optional.empty());
    }

    private record Match(ReadName a, ReadName b, double score) {}

    private static Optional<Match> best(Thing a, Thing b) {
        Match best = null;
        for (ReadName one : a.names) {
            for (ReadName other : b.names) {
                double score = score(a, one, other);
                if (best == null || score > best.score) best = new Match(one, other, score);
            }
        }
        return Optional.ofNullable(best);
    }

    private static double score(Thing a, ReadName one, ReadName other) {
        if (isAddressed(a.entity)) return one.text().equalsIgnoreCase(other.text()) ? 1 : 0;
        return NameMatcher.score(one, other);
    }
}
