package org.ibidem.exchange.redact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as it is compared: small letters without their marks, each with its place in the text; Hangul and Han stay as they are. What nobody sees within
 * words is one sign, {@link #UNSEEN}: soft hyphens, joiners and marks of direction, and the hyphens at ends of lines with these ends.
 */
final class Folded {
    /** In place of what may stand within a word unseen, or between two. */
    static final char UNSEEN = '\u00ad';
    private static final String[][] LETTERS = {{"\u0131", "i"}, {"\u00df", "ss"}, {"\u0142", "l"}, {"\u00f8", "o"}, {"\u0111", "d"}, {"\u00e6", "ae"}, {"\u0153", "oe"}};
    /** What each sign of the basic plane folds to: whole files are searched, sign by sign. */
    private static final String[] KNOWN = IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(Folded::bare).toArray(String[]::new);
    private static final char HYPHEN = '\u2010';
    private static final String HIDDEN = Character.toString(UNSEEN);
    private final StringBuilder folded = new StringBuilder();
    private int[] places = new int[16];

    private Folded() {}

    static Folded of(String text) {
        Folded result = new Folded();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = unseen(text, at, c);
            if (end == at) result.add(letters(c), at);
            else if (!endsUnseen(result.folded)) result.add(HIDDEN, at);
            at = Math.max(end, at + Character.charCount(c));
        }
        return result;
    }

    /** Where what nobody sees within words ends that begins here; here when it is something else. */
    private static int unseen(String text, int at, int c) {
        int next = at + Character.charCount(c);
        if (c == '-' || c == HYPHEN || c == UNSEEN) {
            int end = next;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) end++;
            if (text.substring(next, end).chars().anyMatch(s -> s == '\n' || s == '\r')) return end;
        }
        return c > 127 && Character.getType(c) == Character.FORMAT ? next : at;
    }

    /** Several beside each other are one, so that thousands cost no time. */
    private static boolean endsUnseen(StringBuilder letters) {
        return !letters.isEmpty() && letters.charAt(letters.length() - 1) == UNSEEN;
    }

    /** The letters alone, for who does not ask where they come from. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = unseen(text, at, c);
            if (end > at) {
                if (!endsUnseen(letters)) letters.append(UNSEEN);
            } else if (c < 128) letters.append((char) Character.toLowerCase(c));
            else letters.append(letters(c));
            at = Math.max(end, at + Character.charCount(c));
        }
        return letters.toString();
    }

    private static String letters(int c) {
        return c < KNOWN.length ? KNOWN[c] : bare(c);
    }

    private static String bare(int c) {
        if (c < 128) return Character.toString(Character.toLowerCase(c));
        if (Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3) return Character.toString(c);
        String bare = Normalizer.normalize(Character.toString(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        for (String[] letter : LETTERS) bare = bare.replace(letter[0], letter[1]);
        return bare;
    }

    private void add(String letters, int place) {
        for (int i = 0; i < letters.length(); i++) {
            if (folded.length() == places.length) places = Arrays.copyOf(places, 2 * places.length);
            places[folded.length()] = place;
            folded.append(letters.charAt(i));
        }
    }

    /** The folded letters. */
    CharSequence text() {
        return folded;
    }

    /** Where in the text the folded letter at this index comes from; the text's end, when it is the one behind the last. */
    int place(int index, int end) {
        return index < folded.length() ? places[index] : end;
    }
}
