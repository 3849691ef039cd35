package org.ibidem.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/** The relations of a case that have both their ends, counted without reading more of it into memory: the same that {@link Dossier#relations} lists. */
public final class WholeRelations {
    private final Map<UUID, Edge> edges = new HashMap<>();
    private final Set<UUID> begun = new HashSet<>();
    private final Set<UUID> ended = new HashSet<>();

    private WholeRelations(Case open, Ontology standard) {
        Ontology ontology = standard.withFitting(open.all(UserSchema.class), open.all(UserProperty.class));
        open.each(Entity.class, e -> {
            if (e.isRelation()) ontology.schema(e.schema()).flatMap(Schema::edge).ifPresent(edge -> edges.put(e.id(), edge));
        });
        open.each(Statement.class, this::look);
        begun.retainAll(ended);
    }

    /** How many there are. */
    public static int count(Case open, Ontology standard) {
        return new WholeRelations(open, standard).begun.size();
    }

    private void look(Statement said) {
        Edge edge = edges.get(said.entityId());
        if (edge == null || said.valueEntityId() == null || said.status() == StatementStatus.RETRACTED) return;
        if (said.property().equals(edge.sourceProperty())) begun.add(said.entityId());
        if (said.property().equals(edge.targetProperty())) ended.add(said.entityId());
    }
}
