package org.ibidem.exchange.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.exchange.Loss;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/** A case told in items: things by number, then relations, under FollowTheMoney's names. What plain values cannot say is listed. */
public final class PlainCase {
    private static final Messages MESSAGES = Messages.of(PlainCase.class);
    private final Case open;
    private final Dossier dossier;
    private final List<Item> items = new ArrayList<>();
    private final Losses lost = new Losses();
    private int kept;

    private PlainCase(Case open, Ontology ontology) {
        this.open = open;
        this.dossier = Dossier.of(open, ontology);
    }

    /** The case as it stands now. */
    public static PlainCase of(Case open, Ontology ontology) {
        PlainCase plain = new PlainCase(open, ontology);
        plain.tell();
        return plain;
    }

    private void tell() {
        Stream.concat(dossier.entities().stream(), open.all(Entity.class).stream().filter(Entity::isRelation)).forEach(this::tell);
        long retracted = dossier.statements().stream().filter(s -> s.status() == StatementStatus.RETRACTED).count();
        if (retracted > 0) lost.add("statement", "status", MESSAGES.get("lost.retracted", retracted));
        if (kept > 0) lost.add("statement", "claimType", MESSAGES.get("lost.claims", kept));
        loseAll("evidence", Evidence.class);
        loseAll("decision", Decision.class);
        loseAll("chart", Chart.class);
        loseAll("report", Report.class);
    }

    private void tell(Entity entity) {
        Optional<Schema> schema = dossier.schema(entity);
        if (schema.isEmpty()) {
            lost.add(entity.ref().toString(), "schema", MESSAGES.get("lost.schema-unknown", entity.schema()));
            return;
        }
        Optional<Relation> relation = dossier.relation(entity.id());
        Item.Ends ends = relation.map(r -> new Item.Ends(id(r.source()), id(r.target()), r.directed())).orElse(null);
        String label = relation.map(Relation::label).orElseGet(() -> dossier.caption(entity.id()));
        items.add(new Item(entity.ref().toString(), entity.id(), entity.schema(), label, ends, values(entity, schema.get(), relation), 0));
        loseWhatProves(entity);
    }

    private List<Item.Value> values(Entity entity, Schema schema, Optional<Relation> relation) {
        Set<Item.Value> values = new LinkedHashSet<>();
        for (Statement s : dossier.standing(entity.id())) {
            kept++;
            if (relation.isPresent() && isEnd(s, schema, relation.get())) continue;
            if (s.valueEntityId() != null) values.add(new Item.Value(s.property(), id(s.valueEntityId()), true));
            else Stream.of(s.value(), s.original()).filter(v -> !v.isEmpty()).forEach(v -> values.add(new Item.Value(s.property(), v)));
        }
        return List.copyOf(values);
    }

    private boolean isEnd(Statement s, Schema schema, Relation relation) {
        UUID end = dossier.entity(s.valueEntityId()).map(Entity::id).orElse(null);
        return schema.edge().filter(edge -> s.property().equals(edge.sourceProperty()) && relation.source().equals(end)
            || s.property().equals(edge.targetProperty()) && relation.target().equals(end)).isPresent();
    }

    private String id(UUID entity) {
        return dossier.entity(entity).map(e -> e.ref().toString()).orElseGet(entity::toString);
    }

    private void loseWhatProves(Entity entity) {
        List<Statement> said = dossier.standing(entity.id());
        long citations = said.stream().mapToLong(s -> dossier.citations(s.id()).size()).sum();
        if (citations > 0) lost.add(entity.ref().toString(), "citation", MESSAGES.get("lost.citations", citations));
        long dated = said.stream().filter(s -> !s.validFrom().isEmpty() || !s.validTo().isEmpty()).count();
        if (dated > 0) lost.add(entity.ref().toString(), "validFrom", MESSAGES.get("lost.dates", dated));
    }

    private void loseAll(String what, Class<? extends Row> type) {
        long count = open.count(type);
        if (count > 0) lost.add(what, "", MESSAGES.get("lost.no-place", count));
    }

    /** What it tells, in order. */
    public List<Item> items() {
        return items;
    }

    /** What it was told from. */
    public Dossier dossier() {
        return dossier;
    }

    /** How many statements it tells. */
    public int kept() {
        return kept;
    }

    /** Adds what one format cannot carry of an item. */
    public void lose(String object, String field, String why) {
        lost.add(object, field, why);
    }

    /** What it does not tell. */
    public List<Loss> lost() {
        return lost.all();
    }
}
