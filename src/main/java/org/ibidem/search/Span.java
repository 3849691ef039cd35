package org.ibidem.search;

/** From one place of a text up to but not with another, in UTF-16 units. */
public record Span(int start, int end) {}
