package org.ibidem.casefile;

/** The first segment of a new journal, and the hash of its one entry. */
public record JournalStart(byte[] segment, String head) {}
