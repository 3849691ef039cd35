package org.ibidem.dossier;

import java.util.Collection;
import java.util.Collections;
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
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.ListHit;
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
    public static final List<Class<? extends Row>> KINDS = List.of(Entity.class, Evidence.class, Source.class, Passage.class, Statement.class, Citation.class, Decision.class, ListHit.class,
        UserSchema.class, UserProperty.class);
    private final Ontology ontology;
    private final Map<UUID, Entity> entities;
    private final Map<UUID, Evidence> evidence;
    private final Map<UUID, Source> sources;
    private final Origins origins;
    private final Map<UUID, Passage> passages;
    private final Map<UUID, Statement> statements;
    private final Map<UUID, List<Statement>> byEntity;
    private final Map<UUID, List<Citation>> byStatement;
    private final Map<UUID, List<Citation>> byPassage;
    private final Map<UUID, List<Passage>> byDocument;
    private final Identities identities;
    private final Map<UUID, List<ListHit>> hits;
    private final Told told;

    private Dossier(RowLists c, Ontology ontology) {
        this.ontology = ontology;
        this.entities = byId(c.all(Entity.class));
        this.evidence = byId(c.all(Evidence.class));
        this.sources = byId(c.all(Source.class));
        this.origins = new Origins(sources.values());
        this.passages = byId(c.all(Passage.class));
        this.statements = byId(c.all(Statement.class));
        this.identities = Identities.of(entities, c.all(Decision.class));
        this.hits = grouped(c.all(ListHit.class), h -> identities.chosen(h.entityId()));
        this.byEntity = grouped(statements.values().stream().toList(), s -> identities.chosen(s.entityId()));
        List<Citation> citations = c.all(Citation.class);
        this.byStatement = grouped(citations, Citation::statementId);
        this.byPassage = grouped(citations, Citation::passageId);
        this.byDocument = grouped(passages.values().stream()
            .sorted(Comparator.comparingInt(Passage::page).thenComparingInt(Passage::start)).toList(), Passage::evidenceId);
        this.told = new Told(this, entities.values());
    }

    private Dossier(Dossier same) {
        ontology = same.ontology;
        entities = same.entities;
        evidence = same.evidence;
        sources = same.sources;
        origins = same.origins;
        passages = same.passages;
        statements = same.statements;
        byEntity = same.byEntity;
        byStatement = same.byStatement;
        byPassage = same.byPassage;
        byDocument = same.byDocument;
        identities = same.identities;
        hits = same.hits;
        told = same.told;
    }

    /** The same picture taken once more, when nothing that it shows has changed: for those who wait for news of the case. */
    public Dossier again() {
        return new Dossier(this);
    }

    /** Whether this is the same picture as another, perhaps taken once more: what was worked out from that is true of this. */
    public boolean shows(Dossier other) {
        return other != null && told == other.told;
    }

    /** The case as it stands now, read with the standard ontology and what the case adds to it. */
    public static Dossier of(Case c, Ontology ontology) {
        return c.reading(rows -> of(rows, ontology));
    }

    /** The same with each entity for itself, whatever was decided to be one. */
    public static Dossier apart(RowLists rows, Ontology ontology) {
        return of(new RowLists() {
            @Override
            public <R extends Row> List<R> all(Class<R> type) {
                return type == Decision.class ? List.of() : rows.all(type);
            }
        }, ontology);
    }

    /** The case as these rows have it: as it stood once, or as it is told to others. */
    public static Dossier of(RowLists rows, Ontology ontology) {
        return new Dossier(rows, ontology.withFitting(rows.all(UserSchema.class), rows.all(UserProperty.class)));
    }

    private static <R extends Row> Map<UUID, R> byId(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static <R> Map<UUID, List<R>> grouped(List<R> rows, Function<R, UUID> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The ontology with the case's own schemata and properties. */
    public Ontology ontology() {
        return ontology;
    }

    /** Which entities are one, and who decided so. */
    public Identities identities() {
        return identities;
    }

    /** The things of the case, relations left out, by number; of several that are one, the one that is shown. */
    public List<Entity> entities() {
        return entities.values().stream().filter(e -> !e.isRelation() && identities.chosen(e.id()).equals(e.id())).toList();
    }

    /** The thing or relation with this id, or the one as which it is shown. */
    public Optional<Entity> entity(UUID id) {
        return Optional.ofNullable(id).map(i -> entities.get(identities.chosen(i)));
    }

    /** The schema of an entity; empty when this version does not know it. */
    public Optional<Schema> schema(Entity entity) {
        return ontology.schema(entity.schema());
    }

    /** The name people read for an entity or relation. */
    public String caption(UUID entity) {
        return told.captions().getOrDefault(identities.chosen(entity), "?");
    }

    /** What one of several that are one is called by what was said of itself; of any other entity its name. */
    public String ownCaption(UUID entity) {
        return Optional.ofNullable(told.own().get(entity)).orElseGet(() -> caption(entity));
    }

    /** The same with its own number. */
    public String ownName(UUID entity) {
        return ownCaption(entity) + " (" + identities.own(entity).map(e -> e.ref().toString()).orElse("?") + ")";
    }

    /** The statements from which the name of a thing, or the line of a relation, is read. */
    public List<Statement> naming(UUID entity) {
        return List.copyOf(told.naming().getOrDefault(identities.chosen(entity), List.of()));
    }

    /** Everything said of an entity and of those that are one with it, retracted statements included, by number. */
    public List<Statement> statements(UUID entity) {
        return byEntity.getOrDefault(identities.chosen(entity), List.of());
    }

    /** What is said of an entity and not retracted. */
    public List<Statement> standing(UUID entity) {
        return statements(entity).stream().filter(s -> s.status() != StatementStatus.RETRACTED).toList();
    }

    /** What an entity is called by what is said of it and not retracted, in each script; a name may come more than once. */
    public Stream<String> names(UUID entity) {
        return standing(entity).stream().filter(s -> Property.NAMES.contains(s.property())).flatMap(s -> Stream.of(s.value(), s.original())).filter(n -> !n.isBlank());
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

    /** The property of a statement, as the kind of the very entity it was said of has it; empty when this version does not know it. */
    public Optional<Property> property(Statement statement) {
        return Optional.ofNullable(entities.get(statement.entityId())).flatMap(this::schema).flatMap(s -> s.property(statement.property()));
    }

    /** The label of a statement's property. */
    public String label(Statement statement) {
        return property(statement).map(Property::label).orElse(statement.property());
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
        if (document == null) return null;
        Optional<Source> source = source(document);
        return new Proof(citation, passage, document, source, source.map(origins::of).orElse("evidence " + document.id()));
    }

    /** Who speaks in a document. */
    public Optional<Source> source(Evidence document) {
        return Optional.ofNullable(document.sourceId()).map(sources::get);
    }

    /** Everyone who speaks in documents. */
    public Collection<Source> sources() {
        return Collections.unmodifiableCollection(sources.values());
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
        return List.copyOf(told.relations().values());
    }

    /** The relation with this id, when it is one and both its ends are known. */
    public Optional<Relation> relation(UUID id) {
        return Optional.ofNullable(told.relations().get(id));
    }

    /** The relations that begin or end at an entity. */
    public List<Relation> relationsOf(UUID entity) {
        return told.byEnd().getOrDefault(identities.chosen(entity), List.of());
    }

    /** The sanctions on an entity. */
    public List<Listing> sanctions(UUID entity) {
        return told.listings().getOrDefault(identities.chosen(entity), List.of());
    }

    /** The entries of screening lists that an entity may be, those that are no longer found among them. */
    public List<ListHit> hits(UUID entity) {
        return hits.getOrDefault(identities.chosen(entity), List.of());
    }

    /** The entries of screening lists that any entity may be, with those that are no longer found. */
    public List<ListHit> hits() {
        return hits.values().stream().flatMap(List::stream).toList();
    }

    /** What is said of an entity and not retracted, without which picture shows it: that proves nothing of it. */
    public List<Statement> facts(UUID entity) {
        return standing(entity).stream().filter(s -> !s.property().equals(Property.LIKENESS)).toList();
    }

    /** How many independent origins support what is said of an entity: sources that copy from one upstream count once. */
    public int sourceCount(UUID entity) {
        return told.sources(entity);
    }

    /** The independent origins that support any of these statements. */
    public Set<String> origins(List<Statement> statements) {
        return statements.stream().flatMap(s -> proofs(s.id()).stream()).filter(p -> !p.refutes()).map(Proof::origin).collect(Collectors.toSet());
    }
}
