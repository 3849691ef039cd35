package org.ibidem.model;

import java.util.UUID;

/** A word that is right in the reports of this case, although no dictionary has it. */
public record KnownWord(UUID id, String word) implements Row {}
