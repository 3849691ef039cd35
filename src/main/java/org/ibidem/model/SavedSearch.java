package org.ibidem.model;

import java.util.UUID;

/** A search worth asking again, under a name. {@code scope} is {@code ALL}, {@code EVIDENCE}, {@code ENTITIES} or {@code NOTES}. */
public record SavedSearch(UUID id, String name, String words, String scope, boolean exact) implements Row {}
