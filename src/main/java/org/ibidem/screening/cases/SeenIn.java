package org.ibidem.screening.cases;

/** Another case in which the same name, or the same number, stands. */
public record SeenIn(String title, boolean byNumber) {}
