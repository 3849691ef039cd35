package org.ibidem.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the same name may be written: with any space, dash, apostrophe or other mark between its words, in capitals or not, and with a
 * particle of another script at its end, as in Korean and Japanese.
 */
public final class NameWriting {
    /** What may stand between the words of a name, or in one: typed or typeset, and the look-alikes that are no punctuation by rule. */
    private static final String MARKS = "[\\s\\p{Punct}\\p{P}\\p{Z}\\u00ad\\u00b4\\u02b9\\u02bc\\u2212\\u200b-\\u200d]";
    private static final String BETWEEN = MARKS + "{1,3}";
    private static final int GROUP = 50;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'-]+");
    /** Letters that follow a name of another script without a space. */
    private static final String JOINING = "\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc";

    private NameWriting() {}

    /** The same for every way to write a name: its words in lower case with single spaces. */
    public static String key(String name) {
        return name.replaceAll(MARKS + "+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Finds a name however it is written, and not within a longer word of its script; empty when there are no words. */
    private static String pattern(String name) {
        String key = key(name);
        if (key.isEmpty()) return "";
        String joined = joined(List.of(key.split(" ")));
        String before = letters(key.codePointAt(0));
        String behind = letters(key.codePointBefore(key.length()));
        return (before.isEmpty() ? "" : "(?<!" + before + ")") + joined + (behind.isEmpty() ? "" : "(?!" + behind + ")");
    }

    /** Words with marks between them, in groups that are done with once they are found: what looks for a name of thousands of words would else go as many calls deep. */
    private static String joined(List<String> words) {
        return IntStream.iterate(0, from -> from < words.size(), from -> from + GROUP).mapToObj(from -> words.subList(from, Math.min(words.size(), from + GROUP)))
            .map(group -> group.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN, "(?>", ")"))).collect(Collectors.joining(BETWEEN));
    }

    /** Finds any of these names, however they are written; the longest first. */
    public static Pattern anyOf(Set<String> names) {
        String any = names.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).map(NameWriting::pattern)
            .filter(w -> !w.isEmpty()).collect(Collectors.joining("|"));
        return Pattern.compile(any.isEmpty() ? "(?!)" : any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The letters beside which a name that ends with this one goes on; none in scripts that write no space between words. */
    private static String letters(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HANGUL, HAN, HIRAGANA -> "";
            case KATAKANA -> "[\\p{IsKatakana}\\u30fc]";
            case COMMON, INHERITED, UNKNOWN -> letter == 'ー' ? "[\\p{IsKatakana}\\u30fc]" : "[\\p{L}\\p{N}&&[^" + JOINING + "]]";
            default -> "[\\p{Is" + script + "}\\p{N}]";
        };
    }

    /** The words of a text as they are written, but with plain apostrophes and dashes; a word that changes its script is several. */
    static List<String> words(String text) {
        String plain = text.replaceAll("[\\u2018\\u2019\\u201b\\u02b9\\u02bc\\u00b4\\u2032\\uff07]", "'").replaceAll("[\\p{Pd}\\u2212\\u00ad]", "-");
        return NO_WORD.splitAsStream(plain).flatMap(word -> byScript(word).stream()).map(word -> word.replaceAll("^['-]+|['-]+$", ""))
            .filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> byScript(String word) {
        List<String> pieces = new ArrayList<>();
        UnicodeScript now = UnicodeScript.COMMON;
        int from = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            UnicodeScript script = UnicodeScript.of(word.codePointAt(at));
            if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) continue;
            if (now != UnicodeScript.COMMON && script != now) {
                pieces.add(word.substring(from, at));
                from = at;
            }
            now = script;
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    /** The words of a text, and what apostrophes and dashes part in them. */
    static Set<String> wordsAndPieces(String text) {
        Set<String> all = new HashSet<>(words(text));
        for (String word : List.copyOf(all)) {
            all.addAll(List.of(word.split("['-]")));
            if (word.endsWith("'s")) all.add(word.substring(0, word.length() - 2));
        }
        return all;
    }
}
