package org.ibidem.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text with letters folded for comparing, and the way back to the places in the text as it stands. Case is always folded; marks
 * on letters ({@code é}) and compatibility forms ({@code Ａ}) only when wanted.
 */
final class FoldedText {
    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String text, boolean marksToo) {
        StringBuilder out = new StringBuilder(text.length());
        int[] origin = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String one = fold(text.codePointAt(i), marksToo);
            for (int k = 0; k < one.length(); k++) {
                if (out.length() == origin.length - 1) origin = Arrays.copyOf(origin, origin.length * 2);
                origin[out.length()] = i;
                out.append(one.charAt(k));
            }
        }
        origin[out.length()] = text.length();
        return new FoldedText(out.toString(), origin);
    }

    private static String fold(int codePoint, boolean marksToo) {
        if (codePoint < 128) return Character.toString(Character.toLowerCase(codePoint));
        String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
        boolean hangul = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
        return marksToo && !hangul ? Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "") : lower;
    }

    /** Where the folded words begin at or after a folded place, -1 for nowhere. */
    int find(String words, int from) {
        return folded.indexOf(words, from);
    }

    String folded() {
        return folded;
    }

    /** The place in the text as it stands, of a place in the folded one. */
    int original(int place) {
        return origin[place];
    }
}
