package org.ibidem.exchange.redact;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that may not be read in a copy, each with what stands in its place. Between their parts any blanks, hyphens and points count alike. */
final class HiddenWords {
    /** What blots out a word that has no other name. */
    static final String BLOT = "\u2588\u2588\u2588\u2588\u2588";
    private static final int SHORTEST = 2;
    /** Shorter ones count only as words of their own, or half the dictionary would be hidden. */
    private static final int ALONE = 5;
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private final Map<String, String> replacements = new LinkedHashMap<>();
    private Pattern any;

    void hide(String words, String replacement) {
        String key = key(words);
        if (key.replace(" ", "").length() >= SHORTEST && replacements.putIfAbsent(key, replacement) == null) any = null;
    }

    private static String key(String words) {
        return PART.matcher(Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).results().map(m -> m.group()).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return replacements.isEmpty();
    }

    private Pattern any() {
        if (any == null) {
            any = Pattern.compile(replacements.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(HiddenWords::expression)
                .collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        return any;
    }

    private static String expression(String key) {
        String parts = PART.matcher(key).results().map(m -> Pattern.quote(m.group())).collect(Collectors.joining("[^\\p{L}\\p{N}]{1,3}"));
        return key.length() >= ALONE || key.codePoints().anyMatch(Character::isIdeographic) ? parts : "(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}])";
    }

    boolean isIn(CharSequence text) {
        return !isEmpty() && any().matcher(text).find();
    }

    /** The text with each of them replaced; in composed form where it held one. */
    String replaced(String text) {
        if (isEmpty() || text.isEmpty()) return text;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher m = any().matcher(composed);
        return m.find() ? m.replaceAll(found -> Matcher.quoteReplacement(replacements.getOrDefault(key(found.group()), BLOT))) : text;
    }
}
