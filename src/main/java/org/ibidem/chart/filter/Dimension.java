package org.ibidem.chart.filter;

import java.util.Locale;

/** What entities and relations of a chart are told apart by. A ranked one is asked for "at least"; the others for "only" or "but". */
public enum Dimension {
    /** The schema of an entity. */
    TYPE,
    /** The schema of a relation. */
    RELATION,
    /** How many independent origins support it; 5 stands for more. */
    SOURCES,
    /** Who says so: the ids of all sources that support it (of one name, of the first) or, of an entity, a relation of it; empty for what a document without a source supports, or nothing at all. */
    SOURCE,
    /** The best grade of what supports it; empty when nothing does. */
    GRADE,
    /** The best standing of what is said of an entity, the standing of a relation's line. */
    STANDING,
    /** Disputed, else proposed when all of it is, else accepted. */
    STATUS,
    /** The strictest label of what is said. */
    HANDLING,
    /** Of an entity, whether it is on a list of sanctions: {@link Listed}. */
    LISTED;

    /** Whether its values are better or worse, so that a filter asks for the least. */
    public boolean isRanked() {
        return this == SOURCES || this == GRADE;
    }

    /** Its name in JSON and in keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
