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

    /** A statement of nothing yet, proposed. */
    public static Statement proposed(UUID id, int number, UUID entityId) {
        return new Statement(id, number, entityId, "", "", null, "", "", "", "", ClaimType.ANALYST_INFERENCE, StatementStatus.PROPOSED, false, "",
            Handling.CLEAR, "");
    }

    /** The same statement saying something else: of this property a text, or another entity when that is not {@code null}. */
    public Statement saying(String newProperty, String newValue, UUID newEntity) {
        return new Statement(id, number, entityId, newProperty, newValue, newEntity, original, language, validFrom, validTo,
            claimType, status, preferred, reason, handling, author);
    }

    /** The same statement with its value as it is written in its own script, and the language of that. */
    public Statement inScript(String newOriginal, String newLanguage) {
        return new Statement(id, number, entityId, property, value, valueEntityId, newOriginal, newLanguage, validFrom, validTo,
            claimType, status, preferred, reason, handling, author);
    }

    /** The same statement as another kind of claim, from when to when. */
    public Statement claimed(ClaimType newType, String from, String to) {
        return new Statement(id, number, entityId, property, value, valueEntityId, original, language, from, to,
            newType, status, preferred, reason, handling, author);
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

    /** The same statement under another label. */
    public Statement withHandling(Handling newHandling) {
        return new Statement(id, number, entityId, property, value, valueEntityId, original, language, validFrom, validTo,
            claimType, status, preferred, reason, newHandling, author);
    }

    /** The same statement by another author. */
    public Statement by(String newAuthor) {
        return new Statement(id, number, entityId, property, value, valueEntityId, original, language, validFrom, validTo,
            claimType, status, preferred, reason, handling, newAuthor);
    }

    /** The same statement as it is numbered in another case, where its entity may have another id. */
    public Statement as(int newNumber, UUID newEntity) {
        return new Statement(id, newNumber, newEntity, property, value, valueEntityId, original, language, validFrom, validTo,
            claimType, status, preferred, reason, handling, author);
    }
}
