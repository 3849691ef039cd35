package org.ibidem.casefile;

/** Something {@link Case#verify} found wrong: what kind, on which object, what was expected and what is there. */
public record CaseFinding(String kind, String object, String expected, String actual) {}
