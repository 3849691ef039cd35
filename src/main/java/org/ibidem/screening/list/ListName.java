package org.ibidem.screening.list;

/** A name that a list has for an entry, and what kind of name it is. */
public record ListName(String text, Kind kind) {
    /** How strong a name is: an alias that the list itself calls weak proves little. */
    public enum Kind { PRIMARY, ALIAS, FORMER, WEAK, SCRIPT }
}
