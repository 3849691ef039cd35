package org.ibidem.screening.list;

import java.util.List;

/**
 * What is known of a list as a whole: its name, the version and date its publisher gives it, the SHA-256 of the file, how many entries and names
 * it has, and what in it was not understood.
 */
public record ListInfo(String name, String version, String date, String sha256, Counts counts, List<String> notUnderstood) {
    /** How many entries there are, how many of them persons, and how many names. */
    public record Counts(int entries, int persons, int names) {}

    /** How many entries there are. */
    public int entries() {
        return counts.entries;
    }
}
