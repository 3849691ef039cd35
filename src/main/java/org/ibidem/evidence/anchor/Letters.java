package org.ibidem.evidence.anchor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without what differs from one reading of a page to the next: blanks, hyphens within words, ligatures, the shape of quotation
 * marks, capitals. Each letter left knows where it came from.
 */
final class Letters {
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String DASHES = "\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B\uFE58";
    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u0060\u00B4";
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D\u300E\u300F\u301D\u301E\u301F";
    private static final int SIMPLE = 0x80;
    private final String source;
    private final StringBuilder signs = new StringBuilder();
    private int[] from;
    private int[] to;

    private Letters(String source) {
        this.source = source;
        from = new int[source.length() + 16];
        to = new int[source.length() + 16];
        for (int i = 0, end; i < source.length(); i = end) {
            end = unitEnd(i);
            if (!isDropped(i, end)) add(i, end);
        }
    }

    static Letters of(String text) {
        return new Letters(text);
    }

    /** A letter with the marks that combine with it, or the parts of one Hangul syllable. */
    private int unitEnd(int start) {
        int end = start + Character.charCount(source.codePointAt(start));
        while (end < source.length() && joins(source.codePointAt(end))) end += Character.charCount(source.codePointAt(end));
        return end;
    }

    private static boolean joins(int c) {
        if (c < SIMPLE) return false;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c >= 0x1160 && c <= 0x11FF;
    }

    /** A hyphen between two letters is no letter, whether it ends a line or joins two words. */
    private boolean isDropped(int at, int end) {
        char c = source.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c)) return true;
        if (HYPHENS.indexOf(c) < 0 || at == 0 || !Character.isLetter(source.charAt(at - 1))) return false;
        int next = end;
        while (next < source.length() && Character.isWhitespace(source.charAt(next))) next++;
        return next < source.length() && Character.isLetter(source.charAt(next));
    }

    private void add(int start, int end) {
        char c = source.charAt(start);
        if (c < SIMPLE && end == start + 1) put(c == '`' ? '\'' : Character.toLowerCase(c), start, end);
        else plain(source.substring(start, end)).chars().filter(p -> !Character.isWhitespace(p)).forEach(p -> put((char) p, start, end));
    }

    private static String plain(String unit) {
        char c = unit.charAt(0);
        if (HYPHENS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0) return "-";
        if (APOSTROPHES.indexOf(c) >= 0) return "'";
        if (QUOTES.indexOf(c) >= 0) return "\"";
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void put(char sign, int start, int end) {
        int at = signs.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        signs.append(sign);
        from[at] = start;
        to[at] = end;
    }

    /** The letters left, one after the other. */
    CharSequence signs() {
        return signs;
    }

    int length() {
        return signs.length();
    }

    /** Where the next occurrence of these letters begins, from one on; -1 when there is none. */
    int indexOf(String letters, int start) {
        return signs.indexOf(letters, start);
    }

    /** The letters from one to another, as far as there are any. */
    String part(int start, int end) {
        return signs.substring(Math.clamp(start, 0, length()), Math.clamp(end, 0, length()));
    }

    /** Where in the text the letter begins that is first from here. */
    int start(int letter) {
        return from[letter];
    }

    /** Where in the text the letter ends that is last before here. */
    int end(int letter) {
        return to[letter - 1];
    }

    /** The text itself. */
    String source() {
        return source;
    }

    @Override
    public String toString() {
        return signs.toString();
    }
}
