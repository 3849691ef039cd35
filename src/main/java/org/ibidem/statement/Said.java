package org.ibidem.statement;

import java.util.Objects;
import java.util.UUID;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Statement;

/**
 * What someone says: a property with a value or another entity, the value in its own script and the language of that, from when to when
 * (EDTF, or empty), and what kind of claim it is. All texts are stripped.
 */
public record Said(String property, String value, UUID entity, String original, String language, String from, String to, ClaimType type) {
    public Said {
        value = value.strip();
        original = original.strip();
        language = language.strip();
        from = from.strip();
        to = to.strip();
    }

    /** A plain value that the analyst holds to be so. */
    public static Said plain(String property, String value) {
        return new Said(property, value, null, "", "", "", "", ClaimType.ANALYST_INFERENCE);
    }

    /** Another entity as the value, as the analyst holds it. */
    public static Said entity(String property, UUID entity) {
        return new Said(property, "", entity, "", "", "", "", ClaimType.ANALYST_INFERENCE);
    }

    /** The same, also as it is written in its own script. */
    public Said inScript(String otherOriginal, String otherLanguage) {
        return new Said(property, value, entity, otherOriginal, otherLanguage, from, to, type);
    }

    /** The same for another time. */
    public Said during(String otherFrom, String otherTo) {
        return new Said(property, value, entity, original, language, otherFrom, otherTo, type);
    }

    /** The same as another kind of claim. */
    public Said as(ClaimType other) {
        return new Said(property, value, entity, original, language, from, to, other);
    }

    /** The same under another property. */
    Said under(String otherProperty) {
        return new Said(otherProperty, value, entity, original, language, from, to, type);
    }

    /** Whether a statement says this of the same property. */
    boolean saysSameAs(Statement s) {
        return s.property().equals(property) && s.value().equals(value) && Objects.equals(s.valueEntityId(), entity);
    }

    /**
     * Whether a passage for this proves that statement too: it says the same, for the same time as far as this names one,
     * and both are someone's own word of the same kind, or neither is.
     */
    boolean supports(Statement s) {
        boolean sameTime = from.isEmpty() && to.isEmpty() || s.validFrom().equals(from) && s.validTo().equals(to);
        boolean sameVoice = s.claimType() == type || !type.isOwnWord() && !s.claimType().isOwnWord();
        return saysSameAs(s) && sameTime && sameVoice;
    }
}
