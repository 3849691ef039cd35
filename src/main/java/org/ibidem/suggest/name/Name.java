package org.ibidem.suggest.name;

/** A name found in a text: what it seems to name, the words between {@code start} and {@code end} (UTF-16 units), and how sure that is (0 to 1). */
public record Name(NameKind kind, String value, int start, int end, double score) {}
