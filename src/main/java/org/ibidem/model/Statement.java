package org.ibidem.model;

import java.util.UUID;

/**
 * The unit of truth: this entity has this property with this value, claimed so, from this date to that. The value is text, or
 * for a property that points to an entity {@code valueEntityId}. {@code original} keeps the value in its own script.
 * {@code validFrom} and {@code validTo} are EDTF dates. What proves it are its citations.
 */
public record Statement(UUID id, int number, UUID entityId, String property, String value, UUID valueEntityId, String original,
                        String language, String validFrom, String validTo, ClaimType claimType, StatementStatus status,
                        boolean preferred, String reason, Handling handling, String author) implements Row {

    /** {@code S-230}. */
    public Ref ref() {
        return new Ref(Ref.Series.S, number);
    }

    /** The same statement standing elsewhere, and why. */
    public Statement withStatus(StatementStatus newStatus, String newReason) {
        return new Statement(id, number, entityId, property, value, valueEntityId, original, language, validFrom, validTo,
            claimType, newStatus, preferred, newReason, handling, author);
    }

    /** The same statement, preferred or not among its contradicting siblings, and why. */
    public Statement withPreferred(boolean nowPreferred, String newReason) {
        return new Statement(id, number, entityId, property, value, valueEntityId, original, language, validFrom, validTo,
            claimType, status, nowPreferred, newReason, handling, author);
    }

    /** The same statement with another value and other dates. */
    public Statement withValue(String newValue, String from, String to, ClaimType newType) {
        return new Statement(id, number, entityId, property, newValue, valueEntityId, original, language, from, to,
            newType, status, preferred, reason, handling, author);
    }
}
