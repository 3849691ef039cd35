package org.ibidem.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Schema;

/** Says things in a transaction, in the name of an author. What is said is proposed until a passage is cited for it. */
public final class Statements {
    private final Change change;
    private final Handling handling;
    private final String author;

    /** Says things in this transaction; new statements may be handled so. */
    public Statements(Change change, Handling handling, String author) {
        this.change = change;
        this.handling = handling;
        this.author = author;
    }

    /** Adds a thing of this kind, of which nothing is said yet. */
    public Entity thing(String schema) {
        return add(Ref.Series.N, schema);
    }

    private Entity add(Ref.Series series, String schema) {
        Entity entity = new Entity(Ids.next(), series, change.nextNumber(series), schema);
        change.put(entity);
        return entity;
    }

    /**
     * The statement that says this: the one there is already, unless it was retracted, or a new one. One that nothing proves yet takes over
     * time and kind of claim.
     */
    public Statement state(UUID entity, Said said) {
        for (Statement s : change.where(Statement.class, "entityId", entity)) {
            if (s.status() == StatementStatus.RETRACTED) continue;
            if (said.supports(s)) return s;
            if (said.saysSameAs(s) && s.status() == StatementStatus.PROPOSED && citations(s).isEmpty()) return put(s.claimed(said.type(), said.from(), said.to()));
        }
        return put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), entity)
            .saying(said.property(), said.value(), said.entity())
            .inScript(said.original(), said.language()).claimed(said.type(), said.from(), said.to()).by(author).withHandling(handling));
    }

    private Statement put(Statement statement) {
        change.put(statement);
        return statement;
    }

    /**
     * The statements of a relation of this kind: its two ends first, then its role unless that is empty. A relation that says the same
     * already is the same relation. What is said of the role gives time and kind of all three.
     */
    public List<Statement> relate(Schema schema, UUID source, UUID target, Said role) {
        Edge edge = schema.edge().orElseThrow();
        Said from = new Said(edge.sourceProperty(), "", source, "", "", role.from(), role.to(), role.type());
        Said to = new Said(edge.targetProperty(), "", target, "", "", role.from(), role.to(), role.type());
        UUID relation = same(schema, from, to, role).orElseGet(() -> add(Ref.Series.R, schema.name()).id());
        List<Statement> ends = List.of(state(relation, from), state(relation, to));
        return role.value().isEmpty() ? ends : List.of(ends.get(0), ends.get(1), state(relation, asSaid(relation, schema, role).orElse(role)));
    }

    private Optional<UUID> same(Schema schema, Said from, Said to, Said role) {
        return change.where(Statement.class, "valueEntityId", from.entity()).stream().filter(s -> s.status() != StatementStatus.RETRACTED && from.supports(s))
            .map(Statement::entityId).filter(id -> change.find(Entity.class, id).filter(e -> e.schema().equals(schema.name())).isPresent())
            .filter(id -> says(id, to) && (role.value().isEmpty() || asSaid(id, schema, role).isPresent() || schema.roleProperties().stream().allMatch(p -> standing(id, p).isEmpty()))).findFirst();
    }

    /** The role as the relation has it already, under whichever property. */
    private Optional<Said> asSaid(UUID relation, Schema schema, Said role) {
        return schema.roleProperties().stream().map(role::under).filter(r -> says(relation, r)).findFirst();
    }

    private boolean says(UUID entity, Said said) {
        return standing(entity, said.property()).stream().anyMatch(said::supports);
    }

    private List<Statement> standing(UUID entity, String property) {
        return change.where(Statement.class, "entityId", entity).stream()
            .filter(s -> s.property().equals(property) && s.status() != StatementStatus.RETRACTED).toList();
    }

    private List<Citation> citations(Statement statement) {
        return change.where(Citation.class, "statementId", statement.id());
    }

    /** Cites a passage for or against a statement, once. A proposed statement is accepted with the first passage that supports it. */
    public void cite(Statement statement, UUID passage, Stance stance, Credibility credibility) {
        if (citations(statement).stream().noneMatch(c -> c.passageId().equals(passage) && c.stance() == stance)) {
            change.put(new Citation(Ids.next(), statement.id(), passage, stance, credibility));
        }
        change.find(Statement.class, statement.id()).filter(s -> s.status() == StatementStatus.PROPOSED && stance == Stance.SUPPORTS)
            .ifPresent(s -> put(s.withStatus(StatementStatus.ACCEPTED, s.reason())));
    }

    /**
     * Lets a thing be read under another name: its only name, as long as nothing proves it, is written anew; else the name is said beside
     * the others, cited or not, and preferred for this reason.
     */
    public void rename(UUID entity, Said name, String reason) {
        List<Statement> names = standing(entity, name.property());
        boolean unproved = names.size() == 1 && names.getFirst().status() == StatementStatus.PROPOSED && citations(names.getFirst()).isEmpty();
        if (unproved) put(names.getFirst().saying(name.property(), name.value(), null).inScript("", ""));
        else prefer(state(entity, name), reason);
    }

    /** Prefers a statement to all others of the same property of the same entity, and says why. */
    public void prefer(Statement statement, String reason) {
        change.where(Statement.class, "entityId", statement.entityId()).stream()
            .filter(o -> o.property().equals(statement.property()) && o.preferred() && !o.id().equals(statement.id())).forEach(o -> put(o.withPreferred(false, o.reason())));
        put(statement.withPreferred(true, reason));
    }
}
