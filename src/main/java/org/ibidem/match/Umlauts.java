package org.ibidem.match;

import java.util.Locale;
import java.util.regex.Pattern;

/** Letters with marks as German and the Nordic languages write them where they have none: {@code Müller} is {@code Mueller}, {@code Åberg} is {@code Aaberg}. */
public final class Umlauts {
    private static final Pattern LETTERS = Pattern.compile("[äöüåø]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Umlauts() {}

    /** The text with each such letter as two small ones; the text itself when it has none. */
    public static String asTwo(String text) {
        return LETTERS.matcher(text).replaceAll(letter -> switch (letter.group().toLowerCase(Locale.ROOT)) {
            case "ä" -> "ae";
            case "ü" -> "ue";
            case "å" -> "aa";
            default -> "oe";
        });
    }
}
