package org.ibidem.exchange.ftm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/**
 * What FollowTheMoney schema an entity is written as. One it has is written as itself; one of ours or the analyst's as the
 * nearest ancestor that may stand alone, or, where there is none, as a Note, a relation as an UnknownLink.
 */
record FtmShape(Schema own, Schema written, Map<String, String> renamed) {

    static FtmShape of(Schema schema, Ontology all, Ontology theirs) {
        Optional<Schema> near = nearest(schema, all, theirs);
        if (near.isPresent() && near.get().edge().isPresent() == schema.edge().isPresent()) {
            return new FtmShape(schema, near.get(), Map.of());
        }
        if (schema.edge().isEmpty()) return new FtmShape(schema, theirs.schema("Note").orElseThrow(), Map.of());
        Edge edge = schema.edge().get();
        return new FtmShape(schema, theirs.schema("UnknownLink").orElseThrow(),
            Map.of(edge.sourceProperty(), "subject", edge.targetProperty(), "object"));
    }

    private static Optional<Schema> nearest(Schema schema, Ontology all, Ontology theirs) {
        Deque<String> names = new ArrayDeque<>();
        names.add(schema.name());
        while (!names.isEmpty()) {
            String name = names.remove();
            Optional<Schema> found = theirs.schema(name).filter(each -> !each.isAbstract());
            if (found.isPresent()) return found;
            all.schema(name).ifPresent(each -> names.addAll(each.parents()));
        }
        return Optional.empty();
    }

    /** Whether it is written as something it is not. */
    boolean isFolded() {
        return !own.name().equals(written.name());
    }

    /** The property that carries ours over there; empty when there is none. */
    Optional<String> property(String name) {
        return written.property(renamed.getOrDefault(name, name)).map(Property::name);
    }

    /** Where text goes that has no property of its own: a Note and a relation have only their description. */
    static String textProperty(Schema schema) {
        return schema.isA("Note") || schema.property("notes").isEmpty() ? "description" : "notes";
    }
}
