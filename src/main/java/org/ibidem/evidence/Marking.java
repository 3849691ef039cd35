package org.ibidem.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Edge;

/** Turns selected words into marked passages and the statements they prove. Each verb is one transaction, and so one step of undo. */
public final class Marking {
    private final Case target;
    private final String author;

    /** What is claimed: the kind of claim, since and until when (EDTF or empty), and how credible the information is here. */
    public record Claim(ClaimType type, String from, String to, Credibility credibility) {}

    /** Marks passages in this case in the name of an author. */
    public Marking(Case target, String author) {
        this.target = target;
        this.author = author;
    }

    /** Marks the words and no more; gives the passage's id. */
    public UUID mark(Selected words) {
        UUID[] id = new UUID[1];
        target.write("passage.add", change -> id[0] = passage(change, words).id());
        return id[0];
    }

    /** Makes a new entity that these words name; gives its id. */
    public UUID name(Selected words, String schema, String property, String name, Claim claim) {
        UUID id = Ids.next();
        target.write("entity.add", change -> {
            change.put(new Entity(id, Ref.Series.N, change.nextNumber(Ref.Series.N), schema));
            cite(change, statement(change, id, property, name, null, claim), List.of(words), claim);
        });
        return id;
    }

    /** Says something of an entity that these words prove; a statement that says the same already gains a citation. */
    public void state(Selected words, UUID entity, String property, String value, UUID valueEntity, Claim claim) {
        target.write("statement.add", change -> {
            Optional<Statement> same = change.where(Statement.class, "entityId", entity).stream()
                .filter(s -> s.property().equals(property) && s.value().equals(value) && Objects.equals(s.valueEntityId(), valueEntity)).findFirst();
            Statement statement = same.orElseGet(() -> statement(change, entity, property, value, valueEntity, claim));
            cite(change, statement, List.of(words), claim);
        });
    }

    /** Links two entities by a relation that these words, in one place or two, prove; gives the relation's id. */
    public UUID relate(List<Selected> words, String schema, Edge edge, UUID source, UUID goal, String role, Claim claim) {
        UUID id = Ids.next();
        target.write("relation.add", change -> {
            change.put(new Entity(id, Ref.Series.R, change.nextNumber(Ref.Series.R), schema));
            cite(change, statement(change, id, edge.sourceProperty(), "", source, claim), words, claim);
            cite(change, statement(change, id, edge.targetProperty(), "", goal, claim), words, claim);
            if (!role.isBlank()) cite(change, statement(change, id, "role", role.strip(), null, claim), words, claim);
        });
        return id;
    }

    private Statement statement(Change change, UUID entity, String property, String value, UUID valueEntity, Claim claim) {
        return new Statement(Ids.next(), change.nextNumber(Ref.Series.S), entity, property, value.strip(), valueEntity, "", "", claim.from().strip(),
            claim.to().strip(), claim.type(), StatementStatus.ACCEPTED, false, "", target.info().handling(), author);
    }

    /** A proposed statement is accepted once a passage proves it; a disputed or retracted one stays so. */
    private void cite(Change change, Statement statement, List<Selected> words, Claim claim) {
        change.put(statement.status() == StatementStatus.PROPOSED ? statement.withStatus(StatementStatus.ACCEPTED, statement.reason()) : statement);
        for (Selected selected : words) {
            change.put(new Citation(Ids.next(), statement.id(), passage(change, selected).id(), Stance.SUPPORTS, claim.credibility()));
        }
    }

    /** The passage of these words, the one that is marked already when there is one. */
    private static Passage passage(Change change, Selected words) {
        return change.where(Passage.class, "evidenceId", words.evidence()).stream()
            .filter(p -> p.page() == words.page() && p.start() == words.start() && p.end() == words.end()).findFirst()
            .orElseGet(() -> {
                Passage made = words.passage(Ids.next());
                change.put(made);
                return made;
            });
    }
}
