package org.ibidem.dossier;

import java.util.List;
import java.util.UUID;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/**
 * A relation as a line: an entity of an edge schema, its two ends, and what is said of it and not retracted. {@code label} is its role or, without
 * one, its kind; {@code dates} is {@code 2009–2012} or empty.
 */
public record Relation(Entity entity, UUID source, UUID target, List<Statement> about, String label, String dates,
                       Standing standing, boolean disputed, boolean directed) {
    /** The end that is not this one. */
    public UUID other(UUID end) {
        return end.equals(source) ? target : source;
    }
}
