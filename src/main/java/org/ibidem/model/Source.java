package org.ibidem.model;

import java.util.UUID;

/**
 * Who speaks. Reliability is a judgement of the speaker alone, never of what is said; {@code reason} says why it was given.
 * Sources with the same {@code independenceGroup} copy from one upstream and count once.
 */
public record Source(UUID id, String name, String publisher, SourceKind kind, Reliability reliability, String reason,
                     String independenceGroup) implements Row {}
