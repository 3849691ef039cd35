package org.ibidem.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Schema;

/** What an analyst says and judges by hand. Each verb is one transaction, and so one step of undo. */
public final class Saying {
    private final Case target;
    private final String author;

    /** Says things in this case in the name of an author. */
    public Saying(Case target, String author) {
        this.target = target;
        this.author = author;
    }

    private UUID write(String action, Function<Statements, UUID> work) {
        UUID[] id = new UUID[1];
        target.write(action, change -> id[0] = work.apply(new Statements(change, target.info().handling(), author)));
        return id[0];
    }

    /** Adds a thing with its name; gives its id. */
    public UUID name(String schema, String captionProperty, String name) {
        return name(schema, captionProperty, name, (change, id) -> { });
    }

    /** Adds a thing with its name and does something more in the same step, such as giving it a place; gives its id. */
    public UUID name(String schema, String captionProperty, String name, BiConsumer<Change, UUID> also) {
        UUID[] id = new UUID[1];
        target.write("entity.add", change -> {
            Statements statements = new Statements(change, target.info().handling(), author);
            id[0] = statements.state(statements.thing(schema).id(), Said.plain(captionProperty, name)).entityId();
            also.accept(change, id[0]);
        });
        return id[0];
    }

    /** A passage that speaks for or against what is said, and how credible that is there. */
    public record Cited(UUID passage, Stance stance, Credibility credibility) {}

    /**
     * Adds a relation between two things, unless it is there: see {@link Statements#relate}. All that it says cites the passage, when there is one.
     * Gives its id.
     */
    public UUID relate(Schema schema, UUID source, UUID goal, Said role, Optional<Cited> proof) {
        return write("relation.add", statements -> {
            List<Statement> said = statements.relate(schema, source, goal, role);
            proof.ifPresent(p -> cite(statements, said, p));
            return said.getFirst().entityId();
        });
    }

    /** Says something of an entity, proposed until a passage is cited for it; gives the statement's id. */
    public UUID state(UUID entity, Said said) {
        return write("statement.add", statements -> statements.state(entity, said).id());
    }

    /** Lets an entity be read under another name, for this reason: see {@link Statements#rename}. */
    public void rename(UUID entity, Said name, String reason) {
        target.write("entity.rename", change -> new Statements(change, target.info().handling(), author).rename(entity, name, reason));
    }

    /** Cites a passage for or against each of these statements. */
    public void cite(List<Statement> said, Cited proof) {
        target.write("citation.add", change -> cite(new Statements(change, target.info().handling(), author), said, proof));
    }

    private static void cite(Statements statements, List<Statement> said, Cited proof) {
        said.forEach(s -> statements.cite(s, proof.passage(), proof.stance(), proof.credibility()));
    }

    /** Lets a statement say something else; its citations stay. */
    public void edit(Statement old, Said said) {
        put("statement.edit", old.saying(said.property(), said.value(), said.entity()).inScript(said.original(), said.language())
            .claimed(said.type(), said.from(), said.to()));
    }

    private void put(String action, Statement statement) {
        target.write(action, change -> change.put(statement));
    }

    /** Accepts a statement. @throws org.ibidem.message.UserProblem when it cites no passage */
    public void accept(Statement s) {
        put("statement.accept", s.withStatus(StatementStatus.ACCEPTED, s.reason()));
    }

    /** Marks a statement as disputed. @throws org.ibidem.message.UserProblem when it cites no passage */
    public void dispute(Statement s, String reason) {
        put("statement.dispute", s.withStatus(StatementStatus.DISPUTED, reason.strip()));
    }

    /** Retracts a statement: it stays on record, but counts no more. */
    public void retract(Statement s, String reason) {
        put("statement.retract", s.withStatus(StatementStatus.RETRACTED, reason.strip()));
    }

    /** Prefers a statement to all others of the same property. */
    public void prefer(Statement s, String reason) {
        target.write("statement.prefer", change -> new Statements(change, target.info().handling(), author).prefer(s, reason.strip()));
    }

    /** Prefers it no more. */
    public void preferNone(Statement s) {
        put("statement.prefer", s.withPreferred(false, s.reason()));
    }

    /** Takes a citation away; a statement that loses its last is only proposed from then on. */
    public void uncite(Citation c) {
        target.write("citation.delete", change -> change.delete(c));
    }

    /** Deletes a statement with its citations. */
    public void delete(Statement s) {
        target.write("statement.delete", change -> change.delete(s));
    }

    /** Deletes an entity with all that is said of it. */
    public void delete(Entity entity) {
        target.write("entity.delete", change -> change.delete(entity));
    }

    /** Grades the information where it is cited. */
    public void grade(Citation c, Credibility credibility) {
        target.write("citation.grade", change -> change.put(c.withCredibility(credibility)));
    }

    /** Grades the speaker, for all that it says. */
    public void grade(Source s, Reliability reliability) {
        target.write("source.grade", change -> change.put(s.withReliability(reliability)));
    }

    /** Writes the grades, and their reasons, that these speakers and these pieces of information have here, at once; what else changed meanwhile stays, and what is gone stays gone. */
    public void grade(List<Source> sources, List<Citation> citations) {
        target.write("evidence.grade", change -> {
            sources.forEach(s -> change.find(Source.class, s.id()).ifPresent(now -> change.put(now.withReliability(s.reliability(), s.reason()))));
            citations.forEach(c -> change.find(Citation.class, c.id()).ifPresent(now -> change.put(now.withCredibility(c.credibility()))));
        });
    }

    /**
     * Describes a document, and says who speaks in it; empty when nobody is known to. A source of the same name is the same source, and
     * takes over what is said of it here.
     */
    public void describe(Evidence described, Optional<Source> speaker) {
        target.write("evidence.edit", change -> {
            Optional<Source> kept = speaker.map(s -> known(change, s.name(), described.sourceId()).map(s::inPlaceOf).orElse(s));
            kept.ifPresent(change::put);
            change.put(described.withOrigin(kept.map(Source::id).orElse(null), described.author(), described.published(), described.url()));
        });
    }

    /** The source of this name, the document's own before another. */
    private static Optional<Source> known(Change change, String name, UUID own) {
        List<Source> named = change.where(Source.class, "name", name);
        return named.stream().filter(s -> s.id().equals(own)).findFirst().or(() -> named.stream().findFirst());
    }
}
