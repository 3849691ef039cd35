package org.ibidem.model;

import java.util.UUID;

/** A judgement that a recommendation follows from. */
public record Ground(UUID id, UUID recommendationId, UUID judgementId) implements Row {}
