package org.ibidem.exchange.redact;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that may not be read in a copy, each with what stands in its place. Letters count alike whether large or small, with or without marks,
 * and between the parts of a word any blanks, hyphens and points do; between those of a number or a longer name none may stand too. A word that a line's end parts, or
 * something that nobody sees, is one.
 */
final class HiddenWords {
    /** What blots out a word that has no other name. */
    static final String BLOT = "\u2588\u2588\u2588\u2588\u2588";
    private static final int SHORTEST = 2;
    /** Shorter ones count only as words of their own, or half the dictionary would be hidden. */
    private static final int ALONE = 5;
    /** Names of so many letters are told also where they are run together, as in addresses. */
    private static final int TELLING = 8;
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Where one word ends and the next begins in a name that is written without blanks. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final String UNSEEN = Folded.UNSEEN + "*";
    private static final String LINE_END = "(?:[ \\t" + Folded.UNSEEN + "]*\\R[ \\t" + Folded.UNSEEN + "]*)?";
    private final Map<String, String> replacements = new LinkedHashMap<>();
    private Pattern any;
    /** By the letter with which they begin: of hundreds, few need be tried at a place. */
    private Map<Character, Pattern> beginning;

    void hide(String words, String replacement) {
        String key = key(words);
        if (whole(key).length() >= SHORTEST && replacements.putIfAbsent(key, replacement) == null) {
            any = null;
            beginning = null;
        }
    }

    /** The same words, to which others may be added without these. */
    HiddenWords copy() {
        HiddenWords copy = new HiddenWords();
        copy.replacements.putAll(replacements);
        return copy;
    }

    /** Those of them that do not come about by chance in bytes that are no text. */
    HiddenWords longOnes() {
        HiddenWords copy = new HiddenWords();
        replacements.forEach((key, replacement) -> {
            if (key.length() >= ALONE || key.codePoints().filter(HiddenWords::isDense).count() >= SHORTEST + 1) copy.replacements.put(key, replacement);
        });
        return copy;
    }

    private static boolean isDense(int c) {
        return Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static String key(String words) {
        return PART.matcher(Folded.letters(Normalizer.normalize(words, Normalizer.Form.NFC)).replace(Character.toString(Folded.UNSEEN), "")).results().map(m -> m.group()).collect(Collectors.joining(" "));
    }

    /** Whether any has letters that not every encoding writes alike. */
    boolean isBeyondAscii() {
        return replacements.keySet().stream().anyMatch(k -> k.codePoints().anyMatch(c -> c > 0x7F));
    }

    boolean isEmpty() {
        return replacements.isEmpty();
    }

    private Pattern any() {
        if (any == null) any = pattern(replacements.keySet());
        return any;
    }

    private Map<Character, Pattern> beginning() {
        if (beginning == null) {
            beginning = replacements.keySet().stream().collect(Collectors.groupingBy(key -> key.charAt(0), Collectors.collectingAndThen(Collectors.toList(), HiddenWords::pattern)));
        }
        return beginning;
    }

    private static Pattern pattern(Collection<String> keys) {
        return Pattern.compile(keys.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(HiddenWords::expression).collect(Collectors.joining("|")));
    }

    /** Whether it is told by its letters alone, and need not stand as a word of its own. */
    private static boolean countsWithin(String key) {
        return key.length() >= ALONE || key.codePoints().anyMatch(HiddenWords::isDense);
    }

    private static String expression(String key) {
        boolean isNumber = key.codePoints().anyMatch(Character::isDigit) && whole(key).length() >= ALONE;
        String between = "[^\\p{L}\\p{N}]" + (isNumber || whole(key).length() >= TELLING ? "{0,40}" : "{1,40}");
        String parts = PART.matcher(key).results().map(m -> letters(m.group())).collect(Collectors.joining(between));
        return countsWithin(key) ? parts : "(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}])";
    }

    /** Something unseen may part any letters; lines of scripts without spaces end within words. */
    private static String letters(String part) {
        boolean isDense = part.codePoints().anyMatch(HiddenWords::isDense);
        return part.codePoints().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining(isDense ? UNSEEN + LINE_END : UNSEEN));
    }

    boolean isIn(String text) {
        if (isEmpty() || text.isEmpty()) return false;
        return begins(Folded.letters(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /** The same of a name in files, whose words are run together, as {@code HanSolFront}. */
    boolean isInName(String name) {
        String letters = whole(key(name));
        return isIn(RUN_TOGETHER.matcher(name).replaceAll(" ")) || replacements.keySet().stream().filter(HiddenWords::countsWithin).anyMatch(key -> letters.contains(whole(key)));
    }

    private boolean begins(String letters) {
        Map<Character, Matcher> matchers = new HashMap<>();
        beginning().forEach((letter, pattern) -> matchers.put(letter, pattern.matcher(letters).useTransparentBounds(true)));
        for (int at = 0; at < letters.length(); at++) {
            Matcher here = matchers.get(letters.charAt(at));
            if (here != null && here.region(at, letters.length()).lookingAt()) return true;
        }
        return false;
    }

    /** The text with each of them replaced; in composed form where it held one. */
    String replaced(String text) {
        if (!isIn(text)) return text;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Folded folded = Folded.of(composed);
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Matcher m = any().matcher(folded.text()); m.find(); from = folded.place(m.end(), composed.length())) {
            result.append(composed, from, folded.place(m.start(), composed.length())).append(replacement(m.group()));
        }
        return result.append(composed, from, composed.length()).toString();
    }

    /** Of the words as they were hidden; else, when something parts them otherwise, of those with the same letters. */
    private String replacement(String found) {
        String key = key(found);
        if (replacements.containsKey(key)) return replacements.get(key);
        return replacements.entrySet().stream().filter(r -> whole(r.getKey()).equals(whole(key))).findFirst().map(Map.Entry::getValue).orElse(BLOT);
    }

    private static String whole(String key) {
        return key.replace(" ", "");
    }
}
