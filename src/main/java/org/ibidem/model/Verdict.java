package org.ibidem.model;

/** What was decided of two entities: that they are one, that they are not, or that it cannot be told. */
public enum Verdict { SAME, NOT_SAME, UNDECIDED }
