package org.ibidem.match;

import org.ibidem.message.Messages;

/**
 * One reason for a score: what was compared, and what it counts. {@code key} names the kind of reason and never changes; {@code of} and
 * {@code with} are the very strings that were compared.
 */
public record Feature(String key, String of, String with, double value) {
    private static final Messages MESSAGES = Messages.of(Feature.class);

    /** The reason as a sentence. */
    public String sentence() {
        return MESSAGES.get("feature." + key, of, with, Math.round(value * 100));
    }
}
