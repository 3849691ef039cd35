package org.ibidem.suggest.name;

import java.util.Locale;

/** What a name names. */
public enum NameKind {
    PERSON, ORGANISATION, PLACE;

    /** The word in files: {@code person}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
