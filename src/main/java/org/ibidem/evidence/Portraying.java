package org.ibidem.evidence;

import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.model.Area;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Property;
import org.ibidem.statement.Said;
import org.ibidem.statement.Statements;

/**
 * Says which picture in the case shows an entity. It is said like anything else, and the picture is cited for it, so that what is seen on the
 * chart leads back to a hashed document. Each verb is one transaction, and so one step of undo.
 */
public final class Portraying {
    private final Case target;
    private final String author;

    /** Says so in this case in the name of an author. */
    public Portraying(Case target, String author) {
        this.target = target;
        this.author = author;
    }

    /** Lets an entity be shown by a picture, before any other that is said to show it, for this reason. */
    public void show(UUID entity, Evidence picture, String reason) {
        target.write("entity.picture", change -> {
            Statements statements = new Statements(change, target.info().handling(), author);
            UUID said = statements.state(entity, Said.plain(Property.LIKENESS, picture.ref() + " " + picture.title())).id();
            UUID place = Selected.area(picture.id(), 1, Area.WHOLE).mark(change);
            statements.cite(change.find(Statement.class, said).orElseThrow(), place, Stance.SUPPORTS, Credibility.CANNOT_BE_JUDGED);
            statements.prefer(change.find(Statement.class, said).orElseThrow(), reason);
        });
    }

    /** Lets an entity be shown by no picture: what was said of one is retracted, for this reason. */
    public void showNone(UUID entity, String reason) {
        target.write("entity.noPicture", change -> change.where(Statement.class, "entityId", entity).stream()
            .filter(s -> s.property().equals(Property.LIKENESS) && s.status() != StatementStatus.RETRACTED)
            .forEach(s -> change.put(s.withPreferred(false, reason).withStatus(StatementStatus.RETRACTED, reason))));
    }
}
