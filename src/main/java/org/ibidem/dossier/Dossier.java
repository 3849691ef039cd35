package org.ibidem.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.RowLists;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Row;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** An immutable picture of the whole case: what is said of each entity, and what proves it. */
public final class Dossier {
    /** The kinds of rows it is read from. */
    static final List<Class<? extends Row>> KINDS = List.of(Entity.class, Evidence.class, Source.class, Passage.class, Statement.class, Citation.class,
        UserSchema.class, UserProperty.class);
    private final Ontology ontology;
    private final Map<UUID, Entity> entities;
    private final Map<UUID, Evidence> evidence;
    private final Map<UUID, Source> sources;
    private final Map<UUID, Passage> passages;
    private final Map<UUID, Statement> statements;
    private final Map<UUID, List<Statement>> byEntity;
    private final Map<UUID, List<Citation>> byStatement;
    private final Map<UUID, List<Citation>> byPassage;
    private final Map<UUID, List<Passage>> byDocument;
    private final Map<UUID, String> captions = new LinkedHashMap<>();
    private final Map<UUID, List<Statement>> naming = new LinkedHashMap<>();
    private final Map<UUID, Relation> relations = new LinkedHashMap<>();
    private final Map<UUID, List<Relation>> byEnd = new LinkedHashMap<>();
    private final Map<UUID, List<Listing>> listings = new LinkedHashMap<>();

    private Dossier(RowLists c, Ontology ontology) {
        this.ontology = ontology;
        this.entities = byId(c.all(Entity.class));
        this.evidence = byId(c.all(Evidence.class));
        this.sources = byId(c.all(Source.class));
        this.passages = byId(c.all(Passage.class));
        this.statements = byId(c.all(Statement.class));
        this.byEntity = grouped(statements.values().stream().toList(), Statement::entityId);
        List<Citation> citations = c.all(Citation.class);
        this.byStatement = grouped(citations, Citation::statementId);
        this.byPassage = grouped(citations, Citation::passageId);
        this.byDocument = grouped(passages.values().stream()
            .sorted(Comparator.comparingInt(Passage::page).thenComparingInt(Passage::start)).toList(), Passage::evidenceId);
        entities.values().stream().filter(e -> !e.isRelation()).forEach(e -> captions.put(e.id(), nameOf(e)));
        entities.values().stream().filter(Entity::isRelation).forEach(this::addRelation);
        entities.values().stream().filter(e -> e.schema().equals("Sanction")).forEach(this::addListing);
    }

    /** The case as it stands now, read with the standard ontology and what the case adds to it. */
    public static Dossier of(Case c, Ontology ontology) {
        return c.reading(rows -> of(rows, ontology));
    }

    /** The case as these rows have it: as it stood once, or as it is told to others. */
    public static Dossier of(RowLists rows, Ontology ontology) {
        return new Dossier(rows, ontology.with(rows.all(UserSchema.class), rows.all(UserProperty.class)));
    }

    private static <R extends Row> Map<UUID, R> byId(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static <R> Map<UUID, List<R>> grouped(List<R> rows, Function<R, UUID> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The name of an entity: the preferred one of its caption properties, else the first that is not retracted, else its kind and number. */
    private String nameOf(Entity entity) {
        List<Statement> said = standing(entity.id());
        for (String property : schema(entity).map(Schema::captionProperties).orElse(List.of("name"))) {
            List<Statement> names = said.stream().filter(s -> s.property().equals(property) && !s.value().isBlank()).toList();
            Optional<Statement> best = names.stream().filter(Statement::preferred).findFirst().or(() -> names.stream().findFirst());
            if (best.isPresent()) {
                naming.put(entity.id(), List.of(best.get()));
                return best.get().value() + listed(entity);
            }
        }
        return kind(entity) + " " + entity.ref() + listed(entity);
    }

    /** Sanctions often share a programme; who listed and when tells them apart. */
    private String listed(Entity entity) {
        if (!entity.schema().equals("Sanction")) return "";
        String said = Stream.of(first(entity, "authority"), first(entity, "listingDate", "startDate")).flatMap(Optional::stream).map(Statement::value).collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    private String kind(Entity entity) {
        return schema(entity).map(Schema::label).orElse(entity.schema());
    }

    private void addRelation(Entity entity) {
        schema(entity).flatMap(Schema::edge).ifPresent(edge -> {
            Optional<Statement> source = end(entity, edge.sourceProperty());
            Optional<Statement> target = end(entity, edge.targetProperty());
            if (source.isPresent() && target.isPresent()) addRelation(entity, source.get(), target.get(), edge.directed());
        });
        Relation relation = relations.get(entity.id());
        captions.put(entity.id(), relation == null ? kind(entity) + " " + entity.ref()
            : caption(relation.source()) + " – " + relation.label() + " – " + caption(relation.target()));
    }

    private void addRelation(Entity entity, Statement source, Statement target, boolean directed) {
        List<Statement> about = standing(entity.id());
        List<Statement> read = naming.computeIfAbsent(entity.id(), k -> new ArrayList<>(List.of(source, target)));
        Standing standing = standing(source).and(standing(target));
        Relation relation = new Relation(entity, source.valueEntityId(), target.valueEntityId(), about,
            first(entity, "role", "relationship", "summary").map(s -> value(s, read)).orElseGet(() -> kind(entity)), dates(entity, source, read),
            standing, about.stream().anyMatch(this::isDisputed), directed);
        relations.put(entity.id(), relation);
        byEnd.computeIfAbsent(relation.source(), k -> new ArrayList<>()).add(relation);
        if (!relation.source().equals(relation.target())) byEnd.computeIfAbsent(relation.target(), k -> new ArrayList<>()).add(relation);
    }

    private Optional<Statement> end(Entity relation, String property) {
        List<Statement> ends = standing(relation.id()).stream()
            .filter(s -> s.property().equals(property) && s.valueEntityId() != null && entities.containsKey(s.valueEntityId())).toList();
        return ends.stream().filter(Statement::preferred).findFirst().or(() -> ends.stream().findFirst());
    }

    private static String value(Statement statement, List<Statement> read) {
        read.add(statement);
        return statement.value();
    }

    private String dates(Entity relation, Statement end, List<Statement> read) {
        String from = first(relation, "startDate", "date").map(s -> value(s, read)).orElse(end.validFrom());
        String to = first(relation, "endDate").map(s -> value(s, read)).orElse(end.validTo());
        if (from.isEmpty() && to.isEmpty()) return "";
        return from.equals(to) || to.isEmpty() ? from : from + "–" + to;
    }

    private Optional<Statement> first(Entity entity, String... properties) {
        for (String property : properties) {
            Optional<Statement> said = standing(entity.id()).stream().filter(s -> s.property().equals(property) && !s.value().isBlank()).findFirst();
            if (said.isPresent()) return said;
        }
        return Optional.empty();
    }

    private void addListing(Entity sanction) {
        List<Statement> read = new ArrayList<>();
        Listing listing = new Listing(sanction, first(sanction, "authority").map(s -> value(s, read)).orElse(""),
            first(sanction, "listingDate", "startDate").map(s -> value(s, read)).orElse(""), read);
        standing(sanction.id()).stream().filter(s -> s.property().equals("entity") && s.valueEntityId() != null)
            .forEach(s -> listings.computeIfAbsent(s.valueEntityId(), k -> new ArrayList<>()).add(listing));
    }

    /** The ontology with the case's own schemata and properties. */
    public Ontology ontology() {
        return ontology;
    }

    /** The things of the case, relations left out, by number. */
    public List<Entity> entities() {
        return entities.values().stream().filter(e -> !e.isRelation()).toList();
    }

    /** The thing or relation with this id. */
    public Optional<Entity> entity(UUID id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The schema of an entity; empty when this version does not know it. */
    public Optional<Schema> schema(Entity entity) {
        return ontology.schema(entity.schema());
    }

    /** The name people read for an entity or relation. */
    public String caption(UUID entity) {
        return captions.getOrDefault(entity, "?");
    }

    /** The statements from which the name of a thing, or the line of a relation, is read. */
    public List<Statement> naming(UUID entity) {
        return List.copyOf(naming.getOrDefault(entity, List.of()));
    }

    /** Everything said of an entity, retracted statements included, by number. */
    public List<Statement> statements(UUID entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /** What is said of an entity and not retracted. */
    public List<Statement> standing(UUID entity) {
        return statements(entity).stream().filter(s -> s.status() != StatementStatus.RETRACTED).toList();
    }

    /** Every statement of the case, by number. */
    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /** The statement with this id. */
    public Optional<Statement> statement(UUID id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** The value as people read it: the text, or the name of the entity it points to. */
    public String value(Statement statement) {
        return statement.valueEntityId() == null ? statement.value() : caption(statement.valueEntityId());
    }

    /** The label of a statement's property. */
    public String label(Statement statement) {
        return entity(statement.entityId()).flatMap(this::schema).flatMap(s -> s.property(statement.property()))
            .map(Property::label).orElse(statement.property());
    }

    /** The citations of a statement, oldest first. */
    public List<Citation> citations(UUID statement) {
        return byStatement.getOrDefault(statement, List.of());
    }

    /** What stands behind a statement, for and against. */
    public List<Proof> proofs(UUID statement) {
        return citations(statement).stream().map(this::proof).filter(Objects::nonNull).toList();
    }

    private Proof proof(Citation citation) {
        Passage passage = passages.get(citation.passageId());
        Evidence document = passage == null ? null : evidence.get(passage.evidenceId());
        return document == null ? null : new Proof(citation, passage, document, source(document));
    }

    /** Who speaks in a document. */
    public Optional<Source> source(Evidence document) {
        return Optional.ofNullable(document.sourceId()).map(sources::get);
    }

    /** Every document, by number. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }

    /** The document with this id. */
    public Optional<Evidence> evidence(UUID id) {
        return Optional.ofNullable(evidence.get(id));
    }

    /** The passage with this id. */
    public Optional<Passage> passage(UUID id) {
        return Optional.ofNullable(passages.get(id));
    }

    /** Every marked passage of a document, in reading order. */
    public List<Passage> passages(UUID document) {
        return byDocument.getOrDefault(document, List.of());
    }

    /** The statements that cite a passage. */
    public List<Statement> citing(UUID passage) {
        return byPassage.getOrDefault(passage, List.of()).stream().map(c -> statements.get(c.statementId())).distinct().toList();
    }

    /** How well a statement stands. */
    public Standing standing(Statement statement) {
        return Standing.of(statement, proofs(statement.id()));
    }

    /** Whether a statement is disputed: marked so, denied, or refuted by a passage. One that was retracted is disputed no more. */
    public boolean isDisputed(Statement s) {
        if (s.status() == StatementStatus.RETRACTED) return false;
        return s.status() == StatementStatus.DISPUTED || s.claimType() == ClaimType.DENIAL
            || citations(s.id()).stream().anyMatch(c -> c.stance() == Stance.REFUTES);
    }

    /** Every relation whose two ends are known, by number. */
    public List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    /** The relation with this id, when it is one and both its ends are known. */
    public Optional<Relation> relation(UUID id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** The relations that begin or end at an entity. */
    public List<Relation> relationsOf(UUID entity) {
        return byEnd.getOrDefault(entity, List.of());
    }

    /** The sanctions on an entity. */
    public List<Listing> sanctions(UUID entity) {
        return listings.getOrDefault(entity, List.of());
    }

    /** What is said of an entity and not retracted, without which picture shows it: that proves nothing of it. */
    public List<Statement> facts(UUID entity) {
        return standing(entity).stream().filter(s -> !s.property().equals(Property.LIKENESS)).toList();
    }

    /** How many independent origins support what is said of an entity: sources that copy from one upstream count once. */
    public int sourceCount(UUID entity) {
        Set<String> origins = origins(facts(entity));
        relationsOf(entity).forEach(r -> origins.addAll(origins(r.about())));
        return origins.size();
    }

    /** The independent origins that support any of these statements. */
    public Set<String> origins(List<Statement> statements) {
        return statements.stream().flatMap(s -> proofs(s.id()).stream()).filter(p -> !p.refutes()).map(Proof::origin).collect(Collectors.toSet());
    }
}
