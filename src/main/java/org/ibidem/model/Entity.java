package org.ibidem.model;

import java.util.UUID;

/** A thing or, when its schema is an edge schema, a relation. All that is known of it are statements. */
public record Entity(UUID id, Ref.Series series, int number, String schema) implements Row {
    /** {@code N-7} for a thing, {@code R-12} for a relation. */
    public Ref ref() {
        return new Ref(series, number);
    }

    /** Whether it is a relation, and so has an {@code R} number. */
    public boolean isRelation() {
        return series == Ref.Series.R;
    }
}
