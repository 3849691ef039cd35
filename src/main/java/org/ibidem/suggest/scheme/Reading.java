package org.ibidem.suggest.scheme;

import java.util.Optional;

/** What an identifier says: its one normal form, and whether its check digits (where it has some) are right. */
public record Reading(String normalised, boolean valid) {
    /** A reading that nothing speaks against. */
    static Optional<Reading> right(String normalised) {
        return Optional.of(new Reading(normalised, true));
    }

    /** A reading, right or wrong. */
    static Optional<Reading> of(String normalised, boolean valid) {
        return Optional.of(new Reading(normalised, valid));
    }
}
