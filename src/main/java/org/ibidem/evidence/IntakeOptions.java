package org.ibidem.evidence;

/** What is known of all files taken in together: where they were found, and a password that may open protected ones; empty for neither. */
public record IntakeOptions(String sourceUrl, String password) {
    /** Nothing is known. */
    public static final IntakeOptions NONE = new IntakeOptions("", "");
}
