package org.ibidem.exchange.ftm;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/**
 * How a case's entities stand in a FollowTheMoney file: under what id, as what schema, and which things of our own kinds are
 * told as a property of the entity they belong to: a domain as its registrant's website.
 */
final class Folds {
    private final Dossier dossier;
    private final Ontology theirs = Ontology.followTheMoney();
    private final Map<String, FtmShape> shapes = new HashMap<>();
    private final Map<UUID, String> ids = new HashMap<>();
    private final Map<UUID, Set<Fold>> folds = new HashMap<>();
    private final Map<UUID, Set<String>> owners = new HashMap<>();

    /** A thing of ours, told on its owner: there this property gets this value. */
    record Fold(String schema, String property, String value) {}

    Folds(Dossier dossier) {
        this.dossier = dossier;
        nameForeignOnes();
        dossier.entities().forEach(this::fold);
    }

    private void nameForeignOnes() {
        Set<String> given = new HashSet<>();
        for (Statement statement : dossier.statements()) {
            ForeignId.inNote(statement.value()).filter(given::add).ifPresent(id -> ids.putIfAbsent(statement.entityId(), id));
        }
    }

    private void fold(Entity thing) {
        Optional<Schema> schema = dossier.schema(thing);
        Optional<String> value = schema.flatMap(s -> value(thing, s));
        Optional<String> property = schema.flatMap(Schema::foldsInto);
        if (value.isEmpty() || property.isEmpty()) return;
        for (UUID owner : ownersOf(thing)) {
            folds.computeIfAbsent(owner, o -> new LinkedHashSet<>()).add(new Fold(thing.schema(), property.get(), value.get()));
            dossier.entity(owner).ifPresent(o -> owners.computeIfAbsent(thing.id(), t -> new TreeSet<>()).add(o.ref().toString()));
        }
    }

    /** The most telling of the caption properties, which our schemata name last: an address rather than what people call it. */
    private Optional<String> value(Entity thing, Schema schema) {
        List<Statement> said = dossier.standing(thing.id());
        for (String property : schema.captionProperties().reversed()) {
            Optional<Statement> first = said.stream().filter(s -> s.property().equals(property) && !s.value().isBlank()).findFirst();
            if (first.isPresent()) return first.map(Statement::value);
        }
        return Optional.empty();
    }

    private Set<UUID> ownersOf(Entity thing) {
        Set<UUID> found = new LinkedHashSet<>();
        dossier.standing(thing.id()).stream().map(Statement::valueEntityId).filter(this::canOwn).forEach(found::add);
        dossier.relationsOf(thing.id()).stream().map((Relation r) -> r.other(thing.id())).filter(this::canOwn).forEach(found::add);
        return found;
    }

    private boolean canOwn(UUID id) {
        return id != null && dossier.entity(id).flatMap(dossier::schema).filter(s -> s.foldsInto().isEmpty()).isPresent();
    }

    /** The id in the file. */
    String id(UUID entity) {
        return ids.getOrDefault(entity, entity.toString());
    }

    /** How an entity is written. @throws java.util.NoSuchElementException when its schema is unknown */
    FtmShape shape(Entity entity) {
        return shapes.computeIfAbsent(entity.schema(),
            name -> FtmShape.of(dossier.schema(entity).orElseThrow(), dossier.ontology(), theirs));
    }

    /** What is told on this entity. */
    Collection<Fold> into(UUID owner) {
        return folds.getOrDefault(owner, Set.of());
    }

    /** On whom this thing is told, as {@code N-7}. */
    Set<String> owners(UUID thing) {
        return owners.getOrDefault(thing, Set.of());
    }
}
