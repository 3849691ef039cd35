package org.ibidem.chart.filter;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.chart.measure.Measure;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.dossier.Standing;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Grade;
import org.ibidem.model.Handling;
import org.ibidem.model.ListHit;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Schema;

/** The facts of every entity and relation of a dossier. Asking it the first time takes time that grows with the case; later next to none. */
public final class FactBook {
    /** So many independent origins, or more, are counted together. */
    static final int MANY = 5;
    private static final Comparator<Grade> BEST = Comparator.comparingInt((Grade g) -> g.reliability().ordinal() + g.credibility().ordinal())
        .thenComparing(Grade::reliability);
    private final Dossier dossier;
    private final Map<UUID, Facts> facts = new HashMap<>();
    private final Map<UUID, Period> periods = new HashMap<>();
    /** Many have the same few sources: each set is kept once. */
    private final Map<Set<String>, Set<String>> sources = new HashMap<>();
    /** Sources of one name are one to whoever filters: the id of the first of them. */
    private final Map<String, String> firstOfName;
    private final Map<String, String> firstOfId;
    private final Map<Measure, Map<UUID, Double>> figures = new EnumMap<>(Measure.class);

    /** The facts of this dossier. */
    public FactBook(Dossier dossier) {
        this.dossier = dossier;
        this.firstOfName = dossier.sources().stream().collect(Collectors.toMap(Source::name, s -> s.id().toString(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        this.firstOfId = dossier.sources().stream().collect(Collectors.toMap(s -> s.id().toString(), s -> firstOfName.get(s.name())));
    }

    private synchronized Map<UUID, Facts> facts() {
        if (facts.isEmpty()) read();
        return facts;
    }

    private void read() {
        dossier.relations().forEach(r -> periods.put(r.entity().id(), period(r.entity(), r.about())));
        dossier.relations().forEach(r -> facts.put(r.entity().id(), of(r)));
        dossier.entities().forEach(e -> facts.put(e.id(), of(e)));
    }

    /** What these are the facts of. */
    public Dossier dossier() {
        return dossier;
    }

    /** The facts of an entity or relation of the dossier. */
    Facts of(UUID id) {
        return facts().get(id);
    }

    /** Tells of each entity or relation whether it passes a filter, apart from its ends; what is neither here does not. */
    public Predicate<UUID> passing(ChartFilter filter) {
        ChartFilter wanted = byFirstSources(filter).part(filter.part().stream().map(dossier.identities()::chosen).collect(Collectors.toSet()));
        return id -> passes(id, wanted);
    }

    private boolean passes(UUID id, ChartFilter filter) {
        Facts known = of(id);
        return known != null && known.passes(filter, dossier) && (known.relation() || isInPart(id, filter) && filter.measures().stream().allMatch(m -> m.passes(figure(id, m.measure()))));
    }

    private static boolean isInPart(UUID entity, ChartFilter filter) {
        return filter.part().isEmpty() || filter.part().contains(entity);
    }

    /** A filter kept before an older source of the same name came into the case has the id of the one that was first then. */
    private ChartFilter byFirstSources(ChartFilter filter) {
        Choice chosen = filter.choice(Dimension.SOURCE);
        if (chosen.isAll()) return filter;
        return filter.with(Dimension.SOURCE, new Choice(chosen.mode(), chosen.values().stream().map(id -> firstOfId.getOrDefault(id, id)).collect(Collectors.toSet())));
    }

    /** What is said of an entity or relation by a property, as it is shown; the preferred first. */
    public Stream<String> said(UUID id, String property) {
        return dossier.standing(id).stream().filter(s -> s.property().equals(property)).sorted(Comparator.comparing(s -> !s.preferred())).map(dossier::value).filter(v -> !v.isBlank());
    }

    /** A measure of an entity in the network of the whole case, so that it does not change with what is shown. */
    private synchronized double figure(UUID entity, Measure measure) {
        return figures.computeIfAbsent(measure, this::measured).getOrDefault(entity, 0.0);
    }

    private Map<UUID, Double> measured(Measure measure) {
        Map<UUID, Integer> index = new HashMap<>();
        dossier.entities().forEach(e -> index.put(e.id(), index.size()));
        List<Relation> links = dossier.relations().stream().filter(r -> index.containsKey(r.source()) && index.containsKey(r.target())).toList();
        Adjacency network = new Adjacency(index.size(), links.stream().mapToInt(r -> index.get(r.source())).toArray(), links.stream().mapToInt(r -> index.get(r.target())).toArray());
        double[] values = measure.of(network, Progress.NONE).values();
        Map<UUID, Double> found = HashMap.newHashMap(values.length);
        index.forEach((id, node) -> found.put(id, values[node]));
        return found;
    }

    /** What an entity or relation of the dossier is in this respect; empty when it is nothing there. */
    public String value(UUID id, Dimension dimension) {
        Facts known = of(id);
        return known == null ? "" : known.values(dimension).stream().sorted().findFirst().orElse("");
    }

    /** When an entity or relation of the dossier is said to be so; of what is nothing there no date is said. */
    public Period when(UUID id) {
        Facts known = of(id);
        return known == null ? Period.UNDATED : known.when();
    }

    private Facts of(Entity entity) {
        List<Statement> said = dossier.standing(entity.id());
        Standing best = said.stream().map(dossier::standing).min(Comparator.naturalOrder()).orElse(Standing.PROPOSED);
        return facts(entity, said, best, dossier.sourceCount(entity.id()));
    }

    private Facts of(Relation relation) {
        return facts(relation.entity(), relation.about(), relation.standing(), dossier.origins(relation.about()).size());
    }

    private Facts facts(Entity of, List<Statement> said, Standing standing, int sources) {
        List<Proof> proofs = said.stream().flatMap(s -> dossier.proofs(s.id()).stream()).filter(p -> !p.refutes()).toList();
        Set<Grade> grades = proofs.stream().map(Proof::grade).collect(Collectors.toSet());
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        values.put(of.isRelation() ? Dimension.RELATION : Dimension.TYPE, of.schema());
        values.put(Dimension.SOURCES, Integer.toString(Math.min(MANY, sources)));
        values.put(Dimension.GRADE, grades.stream().min(BEST).map(Grade::toString).orElse(""));
        values.put(Dimension.STANDING, standing.name());
        values.put(Dimension.STATUS, status(said).name());
        if (!of.isRelation()) values.put(Dimension.LISTED, listed(of).name());
        values.put(Dimension.HANDLING, said.stream().map(Statement::handling).reduce(Handling.CLEAR, Handling::and).name());
        Period linked = dossier.relationsOf(of.id()).stream().map(r -> periods.get(r.entity().id())).reduce(Period.UNDATED, Period::and);
        return new Facts(of.isRelation(), values, sources(of, proofs), grades, of.isRelation() ? periods.get(of.id()) : period(of, said), linked, said);
    }

    /** Those of an entity's relations are its own too, or a relation would be left out for its ends. */
    private Set<String> sources(Entity of, List<Proof> proofs) {
        Set<String> found = proofs.stream().map(p -> p.source().map(s -> firstOfName.get(s.name())).orElse("")).collect(Collectors.toSet());
        if (!of.isRelation()) dossier.relationsOf(of.id()).forEach(r -> facts.get(r.entity().id()).sources().stream().filter(s -> !s.isEmpty()).forEach(found::add));
        return sources.computeIfAbsent(found.isEmpty() ? Set.of("") : found, Set::copyOf);
    }

    private Listed listed(Entity entity) {
        List<ListHit> hits = dossier.hits(entity.id());
        if (!dossier.sanctions(entity.id()).isEmpty() || hits.stream().anyMatch(ListHit::isTrue)) return Listed.YES;
        return hits.stream().anyMatch(ListHit::isOpen) ? Listed.OPEN : Listed.NO;
    }

    private StatementStatus status(List<Statement> said) {
        if (said.stream().anyMatch(dossier::isDisputed)) return StatementStatus.DISPUTED;
        return said.stream().allMatch(s -> s.status() == StatementStatus.PROPOSED) ? StatementStatus.PROPOSED : StatementStatus.ACCEPTED;
    }

    /** By the properties that say when it begins and ends, else by when what is said of it is valid. */
    private Period period(Entity entity, List<Statement> said) {
        List<String> starts = dossier.schema(entity).map(Schema::startProperties).orElse(List.of());
        List<String> ends = dossier.schema(entity).map(Schema::endProperties).orElse(List.of());
        String beginning = first(said, starts);
        String end = first(said, ends);
        String happened = first(said, List.of("date"));
        Period own = beginning.isEmpty() && end.isEmpty() || beginning.equals(happened) && end.isEmpty() ? Period.at(happened) : Period.of(beginning, end);
        return own.or(said.stream().map(s -> Period.of(s.validFrom(), s.validTo())).reduce(Period.UNDATED, Period::and));
    }

    private static String first(List<Statement> said, List<String> properties) {
        return properties.stream().flatMap(p -> said.stream().filter(s -> s.property().equals(p) && !s.value().isBlank())).map(Statement::value).findFirst().orElse("");
    }
}
