package org.ibidem.model;

/** What a person says of a hit on a list: nothing yet, that the entry is this entity, that it is another, or that it cannot be told. */
public enum HitVerdict { OPEN, TRUE, FALSE, UNDETERMINED }
