package org.ibidem.ui.search;

/** One way to narrow the hits: what it is called, how many there are, and whether it is chosen. {@code value} is as the index has it. */
public record Facet(Kind kind, String value, String label, int count, boolean chosen) {
    /** By where it stands, by type, by year of publication. */
    public enum Kind { WHERE, TYPE, YEAR }
}
