package org.ibidem.ui.entity.table;

/** What the rows of a table are. */
public enum FactKind { ENTITIES, RELATIONS }
