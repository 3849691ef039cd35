package org.ibidem.search;

import java.util.Set;

/** The fields of what is indexed. Those in {@link #WORDS} and {@link #CODES} can be asked for by name, as in {@code title:registry}. */
final class Fields {
    static final String TEXT = "text";
    static final String EXACT = "exact";
    static final String OWNER = "owner";
    static final String KIND = "kind";
    static final String TYPE = "type";
    static final String DATE = "date";
    static final String YEAR = "year";
    static final String REF = "ref";
    static final String PAGE = "page";
    static final String PART = "part";
    /** Texts cut into words. */
    static final Set<String> WORDS = Set.of(TEXT, "title", "file", "author", "url");
    /** Taken as they stand, in lower case. */
    static final Set<String> CODES = Set.of(KIND, TYPE, DATE, YEAR, REF, "language");

    private Fields() {}

    static boolean isOne(String name) {
        return WORDS.contains(name) || CODES.contains(name);
    }
}
