package org.ibidem.model;

import java.util.UUID;

/** How a statement goes with a hypothesis. */
public record Assessment(UUID id, UUID hypothesisId, UUID statementId, Consistency consistency) implements Row {}
