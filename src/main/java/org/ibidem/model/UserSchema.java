package org.ibidem.model;

import java.util.UUID;

/** A schema the analyst added: a kind of thing that extends one of the ontology's, or a relation when both ends are named. */
public record UserSchema(UUID id, String name, String label, String extendsName, String sourceRange, String targetRange)
    implements Row {}
