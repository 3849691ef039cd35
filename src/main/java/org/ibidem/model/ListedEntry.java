package org.ibidem.model;

/**
 * An entry of a list as a hit cites it: the list with its version, date and SHA-256, the entry's number in it and what it is called there, and a digest of
 * all it said, by which it is seen whether a newer list says otherwise.
 */
public record ListedEntry(String list, String version, String date, String sha256, String entry, String caption, String digest) {
    private static final int SHORT = 8;

    /** The list in few letters, as charts have it: {@code UN}, {@code OFAC}. */
    public String badge() {
        return list.length() <= SHORT || !list.contains(" ") ? list : list.substring(0, list.indexOf(' '));
    }
}
