package org.ibidem.model;

import java.util.UUID;

/**
 * How the document {@code evidenceId} was made from the one it is derived from: {@code crop}, {@code annotate} or {@code redact}, of
 * which page (0 for all), and the whole recipe as JSON, in which there is no word of the original.
 */
public record Derived(UUID id, UUID evidenceId, String kind, int page, String recipe) implements Row {}
