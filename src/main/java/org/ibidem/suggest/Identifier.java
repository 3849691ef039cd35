package org.ibidem.suggest;

/**
 * An identifier found in a text: its scheme's word, the words as they stand between {@code start} and {@code end} (UTF-16 units), its
 * normal form, and whether its check digits, where the scheme has some, are right.
 */
public record Identifier(String kind, String value, String normalised, boolean valid, int start, int end) {}
