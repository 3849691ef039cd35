package org.ibidem.model;

import java.util.UUID;

/**
 * Something a machine found in a document's text (UTF-16 units of the page's joined text), waiting for a person to judge it.
 * {@code kind} is a scheme's word, {@code person}, {@code organisation}, {@code place} or {@code term}; {@code valid} says whether its
 * check digits are right; {@code entityId} is the entity it was accepted for. One without a document is a value ignored for ever.
 */
public record Suggestion(UUID id, String kind, String value, String normalised, boolean valid, UUID evidenceId, int page, int start, int end,
                         SuggestionState state, UUID entityId) implements Row {
    /** What makes two occurrences the same thing: kind and normal form. */
    public String key() {
        return key(kind, normalised);
    }

    /** The same of what is no row yet. */
    public static String key(String kind, String normalised) {
        return kind + " " + normalised;
    }

    /** The same, as judged. */
    public Suggestion judged(SuggestionState newState, UUID newEntity) {
        return new Suggestion(id, kind, value, normalised, valid, evidenceId, page, start, end, newState, newEntity);
    }

    /** The same, where it stands now. */
    public Suggestion at(String newValue, int newPage, int newStart, int newEnd) {
        return new Suggestion(id, kind, newValue, normalised, valid, evidenceId, newPage, newStart, newEnd, state, entityId);
    }
}
