package org.ibidem.model;

import java.util.UUID;

/** The text of one page (from 1), as one way of obtaining it gave it. */
public record PageText(UUID id, UUID evidenceId, int page, TextKind obtained, String text) implements Row {}
