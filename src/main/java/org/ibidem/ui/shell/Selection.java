package org.ibidem.ui.shell;

import java.util.UUID;

/** What the analyst has selected, for the inspector and for commands. */
public record Selection(Kind kind, UUID id) {
    /** Nothing is selected. */
    public static final Selection NONE = new Selection(Kind.NOTHING, null);

    /** What sort of thing it is; relations are entities. */
    public enum Kind { NOTHING, ENTITY, STATEMENT, EVIDENCE, PASSAGE }

    /** An entity or relation. */
    public static Selection entity(UUID id) {
        return new Selection(Kind.ENTITY, id);
    }

    /** A statement. */
    public static Selection statement(UUID id) {
        return new Selection(Kind.STATEMENT, id);
    }

    /** A document. */
    public static Selection evidence(UUID id) {
        return new Selection(Kind.EVIDENCE, id);
    }

    /** A marked place in a document. */
    public static Selection passage(UUID id) {
        return new Selection(Kind.PASSAGE, id);
    }
}
