package org.ibidem.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** What is read out of the statements of a dossier: how things are called, which relations and listings there are, and by which statements. */
final class Told {
    private final Dossier dossier;
    private final Map<UUID, String> captions = new LinkedHashMap<>();
    private final Map<UUID, String> own = new LinkedHashMap<>();
    private final Map<UUID, List<Statement>> naming = new LinkedHashMap<>();
    private final Map<UUID, Relation> relations = new LinkedHashMap<>();
    private final Map<UUID, List<Relation>> byEnd = new LinkedHashMap<>();
    private final Map<UUID, List<Listing>> listings = new LinkedHashMap<>();
    /** By entity, each counted when it is first asked for. */
    private final Map<UUID, Integer> sources = new ConcurrentHashMap<>();

    /** Reads of these entities what a dossier says, as far as it is read itself. */
    Told(Dossier dossier, Collection<Entity> entities) {
        this.dossier = dossier;
        dossier.entities().forEach(e -> captions.put(e.id(), nameOf(e)));
        entities.stream().filter(e -> dossier.identities().isMerged(e.id())).forEach(e -> own.put(e.id(), nameOf(e, dossier.standing(e.id()).stream().filter(s -> s.entityId().equals(e.id())).toList())));
        entities.stream().filter(Entity::isRelation).forEach(this::addRelation);
        dossier.entities().stream().filter(e -> e.schema().equals("Sanction")).forEach(this::addListing);
    }

    Map<UUID, String> captions() {
        return captions;
    }

    /** What each of several that are one is called by what was said of itself. */
    Map<UUID, String> own() {
        return own;
    }

    Map<UUID, List<Statement>> naming() {
        return naming;
    }

    Map<UUID, Relation> relations() {
        return relations;
    }

    Map<UUID, List<Relation>> byEnd() {
        return byEnd;
    }

    Map<UUID, List<Listing>> listings() {
        return listings;
    }

    /** How many independent origins support what is said of an entity. */
    int sources(UUID entity) {
        return sources.computeIfAbsent(dossier.identities().chosen(entity), this::counted);
    }

    private int counted(UUID entity) {
        Set<String> origins = dossier.origins(dossier.facts(entity));
        dossier.relationsOf(entity).forEach(r -> origins.addAll(dossier.origins(r.about())));
        return origins.size();
    }

    /** The name of an entity: the preferred one of its caption properties, else the first that is not retracted, else one of those that are one with it, else its kind and number. */
    private String nameOf(Entity entity) {
        return nameOf(entity, dossier.standing(entity.id()));
    }

    private String nameOf(Entity entity, List<Statement> standing) {
        Optional<Statement> name = name(entity, standing);
        name.ifPresent(n -> naming.putIfAbsent(entity.id(), List.of(n)));
        return name.map(Statement::value).orElseGet(() -> kind(entity) + " " + entity.ref()) + listed(entity);
    }

    private Optional<Statement> name(Entity entity, List<Statement> standing) {
        Comparator<Statement> best = Comparator.comparing((Statement s) -> !s.entityId().equals(entity.id())).thenComparing(s -> !s.preferred());
        for (String property : dossier.schema(entity).map(Schema::captionProperties).orElse(List.of("name"))) {
            Optional<Statement> name = standing.stream().filter(s -> s.property().equals(property) && !s.value().isBlank()).min(best);
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    /** Sanctions often share a programme; who listed and when tells them apart. */
    private String listed(Entity entity) {
        if (!entity.schema().equals("Sanction")) return "";
        String said = Stream.of(first(entity, "authority"), first(entity, "listingDate", "startDate")).flatMap(Optional::stream).map(Statement::value).collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    private String kind(Entity entity) {
        return dossier.schema(entity).map(Schema::label).orElse(entity.schema());
    }

    private void addRelation(Entity entity) {
        dossier.schema(entity).flatMap(Schema::edge).ifPresent(edge -> {
            Optional<Statement> source = end(entity, edge.sourceProperty());
            Optional<Statement> target = end(entity, edge.targetProperty());
            if (source.isPresent() && target.isPresent()) addRelation(entity, source.get(), target.get(), edge.directed());
        });
        Relation relation = relations.get(entity.id());
        captions.put(entity.id(), relation == null ? kind(entity) + " " + entity.ref()
            : captions.getOrDefault(relation.source(), "?") + " – " + relation.label() + " – " + captions.getOrDefault(relation.target(), "?"));
    }

    private void addRelation(Entity entity, Statement source, Statement target, boolean directed) {
        List<Statement> about = dossier.standing(entity.id());
        List<Statement> read = naming.computeIfAbsent(entity.id(), k -> new ArrayList<>(List.of(source, target)));
        Standing standing = dossier.standing(source).and(dossier.standing(target));
        Relation relation = new Relation(entity, shown(source), shown(target), about,
            first(entity, Property.ROLES.toArray(String[]::new)).map(s -> value(s, read)).orElseGet(() -> kind(entity)), dates(entity, source, read),
            standing, about.stream().anyMatch(dossier::isDisputed), directed);
        relations.put(entity.id(), relation);
        byEnd.computeIfAbsent(relation.source(), k -> new ArrayList<>()).add(relation);
        if (!relation.source().equals(relation.target())) byEnd.computeIfAbsent(relation.target(), k -> new ArrayList<>()).add(relation);
    }

    private Optional<Statement> end(Entity relation, String property) {
        List<Statement> ends = dossier.standing(relation.id()).stream()
            .filter(s -> s.property().equals(property) && s.valueEntityId() != null && dossier.entity(s.valueEntityId()).isPresent()).toList();
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
            Optional<Statement> said = dossier.standing(entity.id()).stream().filter(s -> s.property().equals(property) && !s.value().isBlank()).findFirst();
            if (said.isPresent()) return said;
        }
        return Optional.empty();
    }

    private void addListing(Entity sanction) {
        List<Statement> read = new ArrayList<>();
        Listing listing = new Listing(sanction, first(sanction, "authority").map(s -> value(s, read)).orElse(""),
            first(sanction, "listingDate", "startDate").map(s -> value(s, read)).orElse(""), read);
        dossier.standing(sanction.id()).stream().filter(s -> s.property().equals("entity") && s.valueEntityId() != null)
            .forEach(s -> listings.computeIfAbsent(shown(s), k -> new ArrayList<>()).add(listing));
    }

    /** The entity that a statement points to, as it is shown. */
    private UUID shown(Statement statement) {
        return dossier.identities().chosen(statement.valueEntityId());
    }
}
