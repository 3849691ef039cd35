package org.ibidem.exchange.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Statement;

/** What one change of an import makes: of an entity that is new in it the case says nothing, so that of a million rows not each value is looked for there. */
public final class MadeHere {
    private final Case open;
    private final Change change;
    private final Set<UUID> entities = new HashSet<>();
    private final Set<UUID> statements = new HashSet<>();

    /** Nothing yet, of this change to the case. */
    public MadeHere(Case open, Change change) {
        this.open = open;
        this.change = change;
    }

    /** Notes an entity that the change makes. */
    public void entity(UUID entity) {
        entities.add(entity);
    }

    /** What the case said of an entity before the change. */
    public List<Statement> saidBefore(UUID entity) {
        return entities.contains(entity) ? List.of() : open.where(Statement.class, "entityId", entity);
    }

    /** Whether the statement is there already; from now on it is. */
    public boolean isSaid(UUID entity, UUID statement) {
        return !statements.add(statement) || !entities.contains(entity) && change.find(Statement.class, statement).isPresent();
    }
}
