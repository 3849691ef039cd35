package org.ibidem.model;

/**
 * Whether a passage still stands where its words are, after its document was read again: found for sure, probably found and to be
 * reviewed, or found nowhere.
 */
public enum Anchor { FOUND, MOVED, LOST }
