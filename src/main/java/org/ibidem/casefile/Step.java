package org.ibidem.casefile;

/** A change that can be taken back or made again: its sequence in the journal and what was done, such as {@code statement.add}. */
public record Step(long sequence, String action) {}
