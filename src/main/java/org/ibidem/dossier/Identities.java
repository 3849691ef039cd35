package org.ibidem.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.RowLists;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Verdict;

/**
 * Which entities of a case were decided to be one. Decisions that contradict each other, as two people can make them in two copies, join nothing: what is not
 * the same stays apart, and of what is the same the earlier decision counts.
 */
public final class Identities {
    private final Map<UUID, Entity> things;
    private final List<Decision> decisions;
    private final Map<UUID, UUID> up = new HashMap<>();
    private final Map<UUID, Set<UUID>> apart = new HashMap<>();
    private final Map<UUID, List<Entity>> groups = new HashMap<>();
    private final Set<UUID> idle = new HashSet<>();
    /** What was decided between two things as they are shown, the newest last. */
    private final Map<Set<UUID>, List<Decision>> between = new LinkedHashMap<>();

    private Identities(Map<UUID, Entity> things, List<Decision> decisions) {
        this.things = things;
        this.decisions = decisions;
        with(Verdict.NOT_SAME).forEach(this::keepApart);
        with(Verdict.SAME).forEach(this::join);
        gather();
        for (Decision d : decisions) {
            Set<UUID> pair = Set.copyOf(List.of(chosen(d.entityId()), chosen(d.otherId())));
            if (pair.size() == 2) between.computeIfAbsent(pair, k -> new ArrayList<>()).add(d);
        }
    }

    /** What these decisions make of these entities; the order in which they come does not matter. */
    static Identities of(Map<UUID, Entity> entities, List<Decision> decisions) {
        return new Identities(entities, decisions.stream().filter(d -> entities.containsKey(d.entityId()) && entities.containsKey(d.otherId()))
            .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::id)).toList());
    }

    /** What the decisions of a case make of its entities. */
    public static Identities of(RowLists rows) {
        return of(rows.all(Entity.class).stream().collect(Collectors.toMap(Entity::id, e -> e)), rows.all(Decision.class));
    }

    /** How many things of a case are shown as another, reading no more of it than what was decided upon. */
    public static int hidden(Case c) {
        return c.reading(rows -> {
            List<Decision> decisions = rows.all(Decision.class);
            Set<UUID> about = decisions.stream().flatMap(d -> Stream.of(d.entityId(), d.otherId())).collect(Collectors.toSet());
            Map<UUID, Entity> things = rows.among(Entity.class, "id", about).stream().collect(Collectors.toMap(Entity::id, e -> e));
            Identities identities = of(things, decisions);
            return (int) things.values().stream().filter(e -> !e.isRelation() && !identities.chosen(e.id()).equals(e.id())).count();
        });
    }

    /** What the decisions make of the things they are about, as a transaction sees them. */
    public static Identities asOf(Change change) {
        List<Decision> decisions = Stream.of(Verdict.values()).flatMap(v -> change.where(Decision.class, "verdict", v).stream()).toList();
        Map<UUID, Entity> things = new HashMap<>();
        decisions.stream().flatMap(d -> Stream.of(d.entityId(), d.otherId())).flatMap(id -> change.find(Entity.class, id).stream()).forEach(e -> things.put(e.id(), e));
        return of(things, decisions);
    }

    private List<Decision> with(Verdict verdict) {
        return decisions.stream().filter(d -> d.verdict() == verdict).toList();
    }

    private void keepApart(Decision d) {
        apart.computeIfAbsent(d.entityId(), k -> new HashSet<>()).add(d.otherId());
        apart.computeIfAbsent(d.otherId(), k -> new HashSet<>()).add(d.entityId());
    }

    private UUID top(UUID id) {
        UUID top = id;
        for (UUID next = up.get(top); next != null; next = up.get(top)) top = next;
        return top;
    }

    private void join(Decision d) {
        UUID one = top(d.entityId());
        UUID other = top(d.otherId());
        if (one.equals(other)) return;
        if (apart.getOrDefault(one, Set.of()).stream().anyMatch(id -> top(id).equals(other))) {
            idle.add(d.id());
            return;
        }
        up.put(other, one);
        apart.computeIfAbsent(one, k -> new HashSet<>()).addAll(apart.getOrDefault(other, Set.of()));
    }

    /** The one that is shown is one that no decision lets give way, of several the one with the lowest number. */
    private void gather() {
        if (up.isEmpty()) return;
        Set<UUID> giving = with(Verdict.SAME).stream().filter(this::counts).filter(d -> d.chosenId() != null).map(d -> d.other(d.chosenId())).collect(Collectors.toSet());
        Set<UUID> joined = new HashSet<>(up.keySet());
        joined.addAll(up.values());
        Map<UUID, List<Entity>> byTop = joined.stream().map(things::get).collect(Collectors.groupingBy(e -> top(e.id()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        for (List<Entity> group : byTop.values()) {
            group.sort(Comparator.comparing((Entity e) -> giving.contains(e.id())).thenComparingInt(Entity::number));
            group.forEach(e -> groups.put(e.id(), group));
        }
    }

    /** The entity under which this one is shown: itself, unless it was decided to be another. */
    public UUID chosen(UUID entity) {
        List<Entity> group = groups.get(entity);
        return group == null ? entity : group.getFirst().id();
    }

    /** All entities that are one with this, itself included, the one that is shown first; empty when there is no such entity. */
    public List<Entity> group(UUID entity) {
        List<Entity> group = groups.get(entity);
        return group != null ? List.copyOf(group) : Optional.ofNullable(things.get(entity)).map(List::of).orElse(List.of());
    }

    /** The very entity of this id, shown as itself or not. */
    public Optional<Entity> own(UUID entity) {
        return Optional.ofNullable(things.get(entity));
    }

    /** Whether several entities are shown as this one. */
    public boolean isMerged(UUID entity) {
        return groups.containsKey(entity);
    }

    /** Whether nothing was decided to be one. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Every decision on entities that are there, the oldest first. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** What was decided of exactly these two. */
    public Optional<Decision> on(UUID one, UUID other) {
        return decisions.stream().filter(d -> d.isOf(one, other)).findFirst();
    }

    /** Whether a decision does what it says; one that two are the same does not while another keeps them apart. */
    public boolean counts(Decision d) {
        return !idle.contains(d.id());
    }

    /** What was decided between what is shown as these two, unless they are one; the newest last. */
    public List<Decision> between(UUID one, UUID other) {
        UUID a = chosen(one);
        UUID b = chosen(other);
        return a.equals(b) ? List.of() : List.copyOf(between.getOrDefault(Set.of(a, b), List.of()));
    }

    /** The newest decision that keeps what is shown as these two apart. */
    public Optional<Decision> apart(UUID one, UUID other) {
        return newest(between(one, other), Verdict.NOT_SAME);
    }

    /** The newest decision that leaves open whether what is shown as these two is one; empty when it was decided otherwise by another. */
    public Optional<Decision> open(UUID one, UUID other) {
        return apart(one, other).isPresent() ? Optional.empty() : newest(between(one, other), Verdict.UNDECIDED);
    }

    private static Optional<Decision> newest(List<Decision> decisions, Verdict verdict) {
        return decisions.stream().filter(d -> d.verdict() == verdict).reduce((earlier, later) -> later);
    }

    /** The decisions by which this entity is one with others. */
    public List<Decision> joining(UUID entity) {
        return with(Verdict.SAME).stream().filter(this::counts).filter(d -> chosen(d.entityId()).equals(chosen(entity))).toList();
    }

    /** Those that are one with this entity as they are without these decisions, each group by itself: several when nothing else ties them together. */
    public List<List<Entity>> left(UUID entity, List<Decision> gone) {
        Identities after = of(things, decisions.stream().filter(d -> !gone.contains(d)).toList());
        return group(entity).stream().filter(e -> !e.id().equals(entity)).map(e -> after.group(e.id())).distinct().toList();
    }

    /** What it was left open of whether it is one: the newest decision for each two things as they are shown. */
    public List<Decision> open() {
        return between.values().stream().map(List::getFirst).flatMap(d -> open(d.entityId(), d.otherId()).stream()).toList();
    }

    /** Those of {@link #open()} that are about this thing, given as it is shown. */
    public List<Decision> open(UUID thing) {
        return open().stream().filter(d -> chosen(d.entityId()).equals(thing) || chosen(d.otherId()).equals(thing)).toList();
    }
}
