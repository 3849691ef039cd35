package org.ibidem.match;

import com.ibm.icu.text.Transliterator;

/** Chinese characters in their simplified form, one for one. Source: the transform {@code Traditional-Simplified} of Unicode CLDR. */
public final class SimplifiedHan {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] FORMS = forms();

    private SimplifiedHan() {}

    /** Looked up for every sign of every text: a transform of each would take a thousand times as long. */
    private static char[] forms() {
        char[] forms = new char[LAST - FIRST + 1];
        for (char sign = FIRST; sign <= LAST; sign++) {
            String simple = SIMPLIFIED.transliterate(String.valueOf(sign));
            forms[sign - FIRST] = simple.length() == 1 ? simple.charAt(0) : sign;
        }
        return forms;
    }

    /** The simplified form of a character; any other sign as it is. */
    public static char of(char sign) {
        return sign < FIRST || sign > LAST ? sign : FORMS[sign - FIRST];
    }

    /** The text with all its characters simplified. */
    public static String of(String text) {
        StringBuilder simple = new StringBuilder(text);
        for (int i = 0; i < simple.length(); i++) simple.setCharAt(i, of(simple.charAt(i)));
        return simple.toString();
    }
}
