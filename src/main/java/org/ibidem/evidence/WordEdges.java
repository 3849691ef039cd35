package org.ibidem.evidence;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Widens a selection to whole words, in scripts that set words apart. */
public final class WordEdges {
    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);

    private WordEdges() {}

    /** The start moved back to the beginning of its word. */
    public static int start(String text, int start) {
        int at = start;
        while (cuts(text, at)) at--;
        return at;
    }

    /** The end moved on to the end of its word. */
    public static int end(String text, int end) {
        int at = end;
        while (cuts(text, at)) at++;
        return at;
    }

    /** Whether this place is inside of a word. */
    public static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && isInside(text.charAt(at - 1)) && isInside(text.charAt(at));
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) && !UNSPACED.contains(UnicodeScript.of(c));
    }
}
