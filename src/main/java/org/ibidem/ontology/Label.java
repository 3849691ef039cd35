package org.ibidem.ontology;

import org.ibidem.message.Language;

/** A short name in the languages of the program. */
record Label(String en, String ko) {
    /** A name the analyst gave, which is the same in each language. */
    static Label same(String text) {
        return new Label(text, text);
    }

    /** The name in the {@link Language} of the moment, English when it is none of ours. */
    String text() {
        return Language.now().getLanguage().equals("ko") ? ko : en;
    }
}
