package org.ibidem.model;

/** What sort of speaker a source is; an official record weighs more than a claim on a web page. */
public enum SourceKind { OFFICIAL, REGISTRY, STUDY, MEDIA, SUBJECT, OTHER }
