package org.ibidem.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An original that gave way to a better copy of the document {@code evidenceId}: its hash (64 lower-case hex digits), what it was, and
 * when it was replaced. Its bytes are kept.
 */
public record Former(UUID id, UUID evidenceId, String sha256, long size, String fileName, String mediaType, Capture capture,
                     Instant replacedAt) implements Row {}
