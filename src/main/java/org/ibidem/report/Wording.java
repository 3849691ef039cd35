package org.ibidem.report;

import java.util.Locale;
import org.ibidem.message.Messages;

/** The sentences a report prints of itself, in the report's language whatever the window's is. */
final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    private final Messages messages;

    Wording(String language) {
        this.messages = MESSAGES.in(Locale.forLanguageTag(language.isEmpty() ? "en" : language));
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
    }
}
