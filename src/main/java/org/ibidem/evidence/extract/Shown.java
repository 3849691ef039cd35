package org.ibidem.evidence.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that can be read in a page's words. */
final class Shown {
    private static final Set<Character.UnicodeScript> RUN_TOGETHER = Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);
    private static final Pattern GAPS = Pattern.compile("[\\s<>\"“”«»|]+");
    private static final Pattern CLOSE_GAPS = Pattern.compile("[\\s<>\"“”«»|()\\[\\],;]+");
    private static final String OPENING = "([{'‘";
    private static final String CLOSING = ")]}'’.,;:!?";
    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:https?://|mailto:|tel:)");
    private static final Pattern IN_NUMBERS = Pattern.compile("[\\s().\u2010\u2011\u2013/-]+");
    private final String text;
    private Set<String> words;
    private String numbers;

    Shown(String text) {
        this.text = text;
    }

    private static boolean mayLead(String word) {
        return word.indexOf('.') > 0 || word.indexOf('@') > 0 || word.indexOf('/') >= 0;
    }

    /** An address however it is written, and whatever stands around it: {@code example.org} for {@code (http://example.org/)}. */
    private static String plain(String address) {
        String bare = BEFORE.matcher(alone(address)).replaceFirst("");
        return (bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare).toLowerCase(Locale.ROOT);
    }

    private static String alone(String address) {
        int from = 0;
        int to = address.length();
        while (from < to && OPENING.indexOf(address.charAt(from)) >= 0) from++;
        while (to > from && CLOSING.indexOf(address.charAt(to - 1)) >= 0) to--;
        return address.substring(from, to);
    }

    /** Whether somebody who reads the page knows this address; one that runs on over a line's end is not known. */
    boolean has(String address) {
        if (words().contains(plain(address))) return true;
        return address.toLowerCase(Locale.ROOT).startsWith("tel:") && numbers().contains(bareNumbers(plain(address)));
    }

    /** Whether these very words are on the page, and not just as a part of longer ones: a number of three digits is not shown by that of a telephone. */
    boolean says(String said) {
        for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
            if (isEdge(at) && isEdge(at + said.length())) return true;
        }
        return false;
    }

    private boolean isEdge(int at) {
        return at == 0 || at == text.length() || isApart(text.charAt(at - 1)) || isApart(text.charAt(at));
    }

    /** Han, kana and Hangul follow each other without blanks, and particles follow any word. */
    private static boolean isApart(char sign) {
        return !Character.isLetterOrDigit(sign) || RUN_TOGETHER.contains(Character.UnicodeScript.of(sign));
    }

    /** What of the page may be an address, made for the first that is asked for. */
    private Set<String> words() {
        if (words == null) words = Stream.of(GAPS, CLOSE_GAPS).flatMap(gaps -> gaps.splitAsStream(text)).filter(Shown::mayLead).map(Shown::plain).collect(Collectors.toSet());
        return words;
    }

    /** The page as numbers are compared, made for the first that is asked for. */
    private String numbers() {
        if (numbers == null) numbers = bareNumbers(text);
        return numbers;
    }

    private static String bareNumbers(String words) {
        return IN_NUMBERS.matcher(words).replaceAll("");
    }
}
