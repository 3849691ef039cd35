package org.ibidem.model;

/** What the analyst can put on a chart beside entities: a note, alone or about an entity; a titled frame around things; a group of entities. */
public enum CanvasKind { NOTE, FRAME, GROUP }
