package org.ibidem.suggest;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose disarmed addresses ({@code hxxp://evil[.]example}, {@code name (at) evil.example}) are made whole, and the way back
 * from a place in it to the place in the text as it was.
 */
final class Refanged {
    /** What comes first tells most places apart at once. */
    private static final Pattern DISARMED = Pattern.compile("(?=[hH\\[({\\\\]| [\\[({])(?:(?i)(?<![a-z])h(?:xx|\\*\\*|XX)p(?=s?\\[?:)|\\[(?:://|:|\\.|@|/)\\]|\\(\\.\\)|\\{\\.\\}"
        + "| ?[\\[({](?:dot|at|d0t)[\\])}] ?|\\\\\\.(?=[a-z]))");
    private final String text;
    private final int[] places;
    private final int[] shifts;
    private int edits;

    private Refanged(String original) {
        Matcher m = DISARMED.matcher(original);
        int[] at = new int[8];
        int[] by = new int[8];
        StringBuilder whole = new StringBuilder(original.length());
        int last = 0;
        while (m.find()) {
            whole.append(original, last, m.start()).append(armed(m.group()));
            last = m.end();
            if (edits == at.length) {
                at = Arrays.copyOf(at, edits * 2);
                by = Arrays.copyOf(by, edits * 2);
            }
            at[edits] = whole.length();
            by[edits++] = last - whole.length();
        }
        text = edits == 0 ? original : whole.append(original, last, original.length()).toString();
        places = at;
        shifts = by;
    }

    /** Makes the addresses of a text whole. */
    static Refanged of(String original) {
        return new Refanged(original);
    }

    private static String armed(String disarmed) {
        String plain = disarmed.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.startsWith("h")) return "http";
        if (plain.contains("at") || plain.contains("@")) return "@";
        return plain.contains("dot") || plain.contains("d0t") || plain.contains(".") ? "." : plain.substring(1, plain.length() - 1);
    }

    /** The text made whole. */
    String text() {
        return text;
    }

    /** Where this place was in the text as it was. What was disarmed belongs to the piece that ends with it. */
    int original(int place) {
        return place + shift(place);
    }

    private int shift(int place) {
        int found = Arrays.binarySearch(places, 0, edits, place);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? 0 : shifts[before];
    }
}
