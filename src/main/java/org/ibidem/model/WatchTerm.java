package org.ibidem.model;

import java.util.UUID;

/** Words, or a regular expression, that the analyst wants found in every document; {@code list} groups them. */
public record WatchTerm(UUID id, String list, String words, boolean expression) implements Row {}
