package org.ibidem.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Anchor;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.Tint;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;
import org.ibidem.statement.Statements;

/** Turns selected words into marked passages and the statements they prove. Each verb is one transaction, and so one step of undo. */
public final class Marking {
    private final Case target;
    private final String author;

    /**
     * What is claimed: the kind of claim, since and until when (EDTF or empty), how credible the information is here, and whether the
     * words speak for it or against it.
     */
    public record Claim(ClaimType type, String from, String to, Credibility credibility, Stance stance) {
        private Said that(String property, String value, UUID entity) {
            return new Said(property, value, entity, "", "", from, to, type);
        }
    }

    /** Marks passages in this case in the name of an author. */
    public Marking(Case target, String author) {
        this.target = target;
        this.author = author;
    }

    private UUID write(String action, BiFunction<Change, Statements, UUID> work) {
        UUID[] id = new UUID[1];
        target.write(action, change -> id[0] = work.apply(change, new Statements(change, target.info().handling(), author)));
        return id[0];
    }

    /** Marks the words and no more; gives the id of the first passage. */
    public UUID mark(Excerpt words) {
        return write("passage.add", (change, statements) -> words.places().stream().map(place -> place.mark(change)).toList().getFirst());
    }

    /** Gives a passage another remark and colour; {@code null} lets the colour follow the kind of claim. */
    public void edit(UUID passage, String note, Tint tint) {
        target.write("passage.edit", change -> change.find(Passage.class, passage).ifPresent(p -> change.put(p.with(note.strip(), tint))));
    }

    /** Says that a moved passage stands where it is now: its words are from then on those at its place. Nothing happens to one that is lost. */
    public void confirm(UUID passage) {
        target.write("passage.confirm", change -> change.find(Passage.class, passage).filter(p -> p.anchor() == Anchor.MOVED).ifPresent(p -> {
            String text = p.area().isPresent() ? "" : PageText.joined(change.where(PageText.class, "evidenceId", p.evidenceId())).getOrDefault(p.page(), "");
            change.put(p.standing(new Selected(p.evidenceId(), p.page(), p.start(), p.end(), text, p.area().orElse(null)).passage(p.id())));
        }));
    }

    /** Gives a passage another place, with all that it proves, its remark and its colour. */
    public void replace(UUID passage, Selected place) {
        target.write("passage.replace", change -> change.find(Passage.class, passage).ifPresent(p -> change.put(p.standing(place.passage(p.id())))));
    }

    /** Takes a mark away. What it alone proved is only proposed from then on. */
    public void remove(UUID passage) {
        target.write("passage.delete", change -> change.find(Passage.class, passage).ifPresent(change::delete));
    }

    /** Makes a new entity that these words name; gives its id. */
    public UUID name(Excerpt words, String schema, String property, String name, Claim claim) {
        return write("entity.add", (change, statements) -> {
            UUID id = statements.thing(schema).id();
            cite(change, statements, statements.state(id, claim.that(property, name, null)), words, claim);
            return id;
        });
    }

    /** Says something of an entity that these words prove; a statement that says the same already gains a citation. */
    public void state(Excerpt words, UUID entity, String property, String value, UUID valueEntity, Claim claim) {
        write("statement.add", (change, statements) -> {
            cite(change, statements, statements.state(entity, claim.that(property, value, valueEntity)), words, claim);
            return entity;
        });
    }

    /** Links two entities by a relation that these words, in one place or two, prove; one that is there already gains the citations. Gives its id. */
    public UUID relate(Excerpt words, Schema schema, UUID source, UUID goal, String role, Claim claim) {
        return write("relation.add", (change, statements) -> {
            List<Statement> said = statements.relate(schema, source, goal, claim.that(schema.roleProperty(), role, null));
            said.forEach(s -> cite(change, statements, s, words, claim));
            return said.getFirst().entityId();
        });
    }

    /** Something said of an entity, and the words that prove it. */
    public record Saying(String property, String value, List<Selected> words) {}

    /** An entity that is to be: of which kind, and what is said of it. */
    public record Naming(String schema, List<Saying> sayings) {}

    /** Makes new entities of which this is said, in one step with what else is done for them; gives their ids, in the same order. */
    public List<UUID> nameAll(List<Naming> namings, Claim claim, BiConsumer<Change, List<UUID>> also) {
        List<UUID> ids = new ArrayList<>();
        write("entity.add", (change, statements) -> {
            ids.clear();
            for (Naming naming : namings) {
                UUID id = statements.thing(naming.schema()).id();
                naming.sayings().forEach(s -> state(change, statements, id, s, claim));
                ids.add(id);
            }
            also.accept(change, ids);
            return ids.getFirst();
        });
        return ids;
    }

    /** Says all this of an entity, in one step with what else is done for it. */
    public void stateAll(UUID entity, List<Saying> sayings, Claim claim, Consumer<Change> also) {
        write("statement.add", (change, statements) -> {
            sayings.forEach(s -> state(change, statements, entity, s, claim));
            also.accept(change);
            return entity;
        });
    }

    private static void state(Change change, Statements statements, UUID entity, Saying saying, Claim claim) {
        cite(change, statements, statements.state(entity, claim.that(saying.property(), saying.value(), null)), saying.words(), claim);
    }

    private static void cite(Change change, Statements statements, Statement statement, Excerpt words, Claim claim) {
        cite(change, statements, statement, words.places(), claim);
    }

    private static void cite(Change change, Statements statements, Statement statement, List<Selected> places, Claim claim) {
        places.forEach(selected -> statements.cite(statement, selected.mark(change), claim.stance(), claim.credibility()));
    }
}
