package org.ibidem.model;

import java.util.UUID;

/**
 * A search worth asking again, under a name. {@code scope} is {@code ALL}, {@code EVIDENCE}, {@code ENTITIES} or {@code NOTES}; {@code type} (as in
 * {@code search.Question}) and {@code year} narrow it unless empty.
 */
public record SavedSearch(UUID id, String name, String words, String scope, boolean exact, String type, String year) implements Row {
    /** The same under another name. */
    public SavedSearch named(String other) {
        return new SavedSearch(id, other, words, scope, exact, type, year);
    }
}
