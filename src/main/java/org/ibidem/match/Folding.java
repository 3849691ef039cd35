package org.ibidem.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared when neither capitals nor accents are to count: in lower case, compatibility forms resolved, without combining marks (UAX 15 and 44). */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The words, folded. */
    public static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
