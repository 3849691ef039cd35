package org.ibidem.model;

import java.util.UUID;

/** What a judgement rests on: a statement, or a relation with all that is said of it; the other is {@code null}. */
public record Basis(UUID id, UUID judgementId, UUID statementId, UUID entityId) implements Row {}
