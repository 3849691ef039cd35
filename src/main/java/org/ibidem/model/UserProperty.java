package org.ibidem.model;

import java.util.UUID;

/** A property the analyst added to a schema; {@code type} is one of the ontology's property types. */
public record UserProperty(UUID id, String schema, String name, String label, String type) implements Row {}
