package org.ibidem.ui.entity;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Edge;
import org.ibidem.ui.shell.CaseSession;

/** What can be done to entities and statements; each verb is one step of undo, and without a citation all stays proposed. */
public final class StatementVerbs {
    private final CaseSession session;

    /** The verbs on this case. */
    public StatementVerbs(CaseSession session) {
        this.session = session;
    }

    /** What an analyst says of a property: a value or another entity, its original script, EDTF dates, kind of claim. */
    public record Claim(String property, String value, UUID valueEntity, String original, String from, String to, ClaimType type) {
        /** A plain value without dates. */
        public static Claim plain(String property, String value) {
            return new Claim(property, value, null, "", "", "", ClaimType.ANALYST_INFERENCE);
        }

        /** Another entity as the value. */
        public static Claim entity(String property, UUID id) {
            return new Claim(property, "", id, "", "", "", ClaimType.ANALYST_INFERENCE);
        }
    }

    /** Adds a thing with its name; gives its id. */
    public CompletableFuture<UUID> addEntity(String schema, String captionProperty, String name) {
        return addEntity(schema, captionProperty, name, (change, id) -> { });
    }

    /** Adds a thing with its name, and something more in the same step; gives its id. */
    public CompletableFuture<UUID> addEntity(String schema, String captionProperty, String name, BiConsumer<Change, UUID> also) {
        UUID id = Ids.next();
        return session.write("entity.add", change -> {
            change.put(new Entity(id, Ref.Series.N, change.nextNumber(Ref.Series.N), schema));
            put(change, id, Claim.plain(captionProperty, name.strip()));
            also.accept(change, id);
        }).thenApply(done -> id);
    }

    /** Adds a relation between two things; gives its id. */
    public CompletableFuture<UUID> addRelation(String schema, Edge edge, UUID source, UUID target) {
        UUID id = Ids.next();
        return session.write("relation.add", change -> {
            change.put(new Entity(id, Ref.Series.R, change.nextNumber(Ref.Series.R), schema));
            put(change, id, Claim.entity(edge.sourceProperty(), source));
            put(change, id, Claim.entity(edge.targetProperty(), target));
        }).thenApply(done -> id);
    }

    /** Deletes an entity with all that is said of it. */
    public CompletableFuture<Void> delete(Entity entity) {
        return session.write("entity.delete", change -> change.delete(entity));
    }

    /** Adds a statement, proposed until a passage is cited for it. */
    public CompletableFuture<Void> add(UUID entity, Claim claim) {
        return session.write("statement.add", change -> put(change, entity, claim));
    }

    private void put(Change change, UUID entity, Claim claim) {
        change.put(new Statement(Ids.next(), change.nextNumber(Ref.Series.S), entity, claim.property(), claim.value().strip(), claim.valueEntity(),
            claim.original().strip(), "", claim.from().strip(), claim.to().strip(), claim.type(), StatementStatus.PROPOSED, false, "",
            session.caseFile().info().handling(), session.desk().here().actor()));
    }

    /** Changes a statement's value, dates and kind of claim; its citations stay. */
    public CompletableFuture<Void> edit(Statement old, Claim claim) {
        Statement now = new Statement(old.id(), old.number(), old.entityId(), old.property(), claim.value().strip(), claim.valueEntity(),
            claim.original().strip(), old.language(), claim.from().strip(), claim.to().strip(), claim.type(), old.status(), old.preferred(),
            old.reason(), old.handling(), old.author());
        return session.write("statement.edit", change -> change.put(now));
    }

    /** Accepts a statement. @throws org.ibidem.message.UserProblem in the future when it cites no passage */
    public CompletableFuture<Void> accept(Statement s) {
        return session.write("statement.accept", change -> change.put(s.withStatus(StatementStatus.ACCEPTED, s.reason())));
    }

    /** Marks a statement as disputed. */
    public CompletableFuture<Void> dispute(Statement s, String reason) {
        return session.write("statement.dispute", change -> change.put(s.withStatus(StatementStatus.DISPUTED, reason.strip())));
    }

    /** Retracts a statement: it stays on record, but counts no more. */
    public CompletableFuture<Void> retract(Statement s, String reason) {
        return session.write("statement.retract", change -> change.put(s.withStatus(StatementStatus.RETRACTED, reason.strip())));
    }

    /** Prefers a statement to all others of the same property. */
    public CompletableFuture<Void> prefer(Statement s, String reason) {
        return session.write("statement.prefer", change -> {
            change.where(Statement.class, "entityId", s.entityId()).stream()
                .filter(o -> o.property().equals(s.property()) && o.preferred() && !o.id().equals(s.id()))
                .forEach(o -> change.put(o.withPreferred(false, o.reason())));
            change.put(s.withPreferred(true, reason.strip()));
        });
    }

    /** Deletes a statement with its citations. */
    public CompletableFuture<Void> delete(Statement s) {
        return session.write("statement.delete", change -> change.delete(s));
    }

    /** Grades the information where it is cited. */
    public CompletableFuture<Void> grade(Citation c, Credibility credibility) {
        return session.write("citation.grade", change ->
            change.put(new Citation(c.id(), c.statementId(), c.passageId(), c.stance(), credibility)));
    }

    /** Grades the speaker, for all that it says. */
    public CompletableFuture<Void> grade(Source s, Reliability reliability) {
        return session.write("source.grade", change ->
            change.put(new Source(s.id(), s.name(), s.publisher(), s.kind(), reliability, s.reason(), s.independenceGroup())));
    }
}
