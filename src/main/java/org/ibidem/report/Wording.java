package org.ibidem.report;

import java.util.Locale;
import org.ibidem.message.Messages;

/** The sentences a report prints of itself, in the report's language whatever the window's is. */
final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    private final Messages messages;
    private final String language;

    Wording(String language) {
        this.language = language.isEmpty() ? "en" : language;
        this.messages = MESSAGES.in(Locale.forLanguageTag(this.language));
    }

    /** As a tag, such as {@code ko}. */
    String language() {
        return language;
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
    }
}
