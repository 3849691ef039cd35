package org.ibidem.match;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The scripts of East Asia, of which each sign is a syllable or a word: two are a name, and what follows a name is written to it. */
public final class DenseScripts {
    private static final Set<UnicodeScript> ALL = Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private DenseScripts() {}

    /** Whether a sign is of one of them. */
    public static boolean has(int codePoint) {
        return ALL.contains(UnicodeScript.of(codePoint));
    }
}
