package org.ibidem.ontology;

import java.util.Locale;

/** A short name in the languages of the program. */
record Label(String en, String ko) {
    /** A name the analyst gave, which is the same in each language. */
    static Label same(String text) {
        return new Label(text, text);
    }

    /** The name in the display language, English when it is none of ours. */
    String text() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("ko") ? ko : en;
    }
}
