package org.ibidem.ontology;

/** The few sorts of things a chart tells apart by shape; everything that is none of the first four is an item. */
public enum Kind { PERSON, ORGANISATION, PLACE, EVENT, ITEM }
