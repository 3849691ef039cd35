package org.ibidem.ui.shell;

import java.util.List;
import java.util.UUID;

/**
 * What the analyst has selected, for the inspector and for commands: one thing by its id, or several entities and relations, of which
 * {@code id} is the one selected last.
 */
public record Selection(Kind kind, UUID id, List<UUID> ids) {
    /** Nothing is selected. */
    public static final Selection NONE = new Selection(Kind.NOTHING, null, List.of());

    /** What sort of thing it is; relations are entities. */
    public enum Kind { NOTHING, ENTITY, SEVERAL, STATEMENT, EVIDENCE, PASSAGE }

    /** An entity or relation. */
    public static Selection entity(UUID id) {
        return new Selection(Kind.ENTITY, id, List.of(id));
    }

    /** Entities and relations: nothing, one, or several. */
    public static Selection entities(List<UUID> ids) {
        if (ids.isEmpty()) return NONE;
        return ids.size() == 1 ? entity(ids.getFirst()) : new Selection(Kind.SEVERAL, ids.getLast(), List.copyOf(ids));
    }

    /** A statement. */
    public static Selection statement(UUID id) {
        return new Selection(Kind.STATEMENT, id, List.of(id));
    }

    /** A document. */
    public static Selection evidence(UUID id) {
        return new Selection(Kind.EVIDENCE, id, List.of(id));
    }

    /** A marked place in a document. */
    public static Selection passage(UUID id) {
        return new Selection(Kind.PASSAGE, id, List.of(id));
    }
}
