package org.ibidem.exchange.merge;

/** What becomes of a conflict: our value stays, theirs is taken, or both stand beside each other. */
public enum Choice { OURS, THEIRS, BOTH }
