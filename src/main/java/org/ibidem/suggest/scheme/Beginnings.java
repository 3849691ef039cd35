package org.ibidem.suggest.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Which schemes can begin with which sign, asked of their patterns once: a pattern that wants more after one sign can begin with it. */
public final class Beginnings {
    private static final int OTHER = 128;
    private final int[][] bySign = new int[OTHER + 1][];

    /** The beginnings of these schemes. */
    public Beginnings(List<Scheme> schemes) {
        for (char c = 0; c <= OTHER; c++) {
            List<Integer> can = new ArrayList<>();
            for (int i = 0; i < schemes.size(); i++) {
                if (c < OTHER ? canBegin(schemes.get(i), c) : canBegin(schemes.get(i), '가') || canBegin(schemes.get(i), 'я') || canBegin(schemes.get(i), '微')) can.add(i);
            }
            bySign[c] = can.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static boolean canBegin(Scheme scheme, char sign) {
        Matcher matcher = scheme.pattern().matcher(String.valueOf(sign));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** The places in the list of the schemes that can begin with this sign. */
    public int[] with(char sign) {
        return bySign[Math.min(sign, OTHER)];
    }

    /** Whether an identifier can begin here: at the edge of a word, at a sign, or after an escaped one ({@code %2F}). */
    public static boolean mayBegin(CharSequence text, int place) {
        if (place == 0) return true;
        int kind = kind(text.charAt(place));
        return kind == 0 || kind != kind(text.charAt(place - 1)) || place > 2 && text.charAt(place - 3) == '%';
    }

    /** 0 for signs and spaces, 1 for ASCII letters and digits, 2 for other letters. */
    private static int kind(char c) {
        if (c >= OTHER) return Character.isLetterOrDigit(c) ? 2 : 0;
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ? 1 : 0;
    }
}
