package org.ibidem.model;

import java.util.UUID;

/** The tie between a statement and a passage: for or against, and how credible the information is there. */
public record Citation(UUID id, UUID statementId, UUID passageId, Stance stance, Credibility credibility) implements Row {
    /** The same citation, judged otherwise. */
    public Citation withCredibility(Credibility other) {
        return new Citation(id, statementId, passageId, stance, other);
    }
}
