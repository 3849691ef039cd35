package org.ibidem.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chinese syllables in Hanyu Pinyin and in Wade-Giles, and whether a word is made of such syllables, or of Korean ones. The keys of both
 * Chinese systems are Wade-Giles without marks, where they meet: {@code Xi} and {@code Hsi}, {@code Qin} and {@code Ch'in}.
 * Sources: ISO 7098, the table of the American Library Association.
 */
final class Syllables {
    private static final String[] INITIALS = {"b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", ""};
    private static final String[] FINALS = ("a o e ai ei ao ou an en ang eng ong i ia iao ie iu ian in iang ing iong u ua uo uai ui uan un uang ue er ya yao ye you yan yin yang ying yong yi yu yue yuan yun "
        + "wa wo wai wei wan wen wang weng wu").split(" ");
    private static final Map<String, String> PINYIN = pinyin();
    private static final Set<String> WADE = Set.copyOf(PINYIN.values());
    private static final int LONGEST = 6;
    /** Longer words are no two or three syllables, and would only take time. */
    private static final int LONGEST_WORD = 24;

    private static final Pattern MIXED = Pattern.compile("(?<=^[zcs])h|(?<=n)g$");

    private Syllables() {}

    /** The key of a word of Chinese syllables; empty when it is none. */
    static String chinese(String word) {
        if (word.length() < 2 || word.length() > LONGEST_WORD) return "";
        List<String> pinyin = parts(word, PINYIN::containsKey);
        if (!pinyin.isEmpty()) return pinyin.stream().map(PINYIN::get).collect(Collectors.joining());
        return parts(word, WADE::contains).isEmpty() ? "" : word;
    }

    /** A syllable of Pinyin in Wade-Giles without marks; any other as it is. */
    static String wadeGiles(String syllable) {
        return PINYIN.getOrDefault(syllable, syllable);
    }

    /** Whether two words of Pinyin have as many syllables, two at least, and not the same ones; those that dialects mix are the same. */
    static boolean differ(String one, String other) {
        List<String> first = pinyin(one);
        List<String> second = pinyin(other);
        return first.size() > 1 && first.size() == second.size() && !first.equals(second);
    }

    /** The syllables of a word of Pinyin, without what the dialects mix: {@code zh} and {@code z}, {@code n} and {@code ng}; none when it is no such word. */
    private static List<String> pinyin(String word) {
        return parts(word, PINYIN::containsKey).stream().map(syllable -> MIXED.matcher(syllable).replaceAll("")).toList();
    }

    /** Whether the word may be one to four Korean syllables. */
    static boolean areKorean(String word) {
        return word.length() > 1 && word.length() <= LONGEST_WORD && !parts(word, s -> !HangulSyllables.readings(s).isEmpty()).isEmpty();
    }

    /** The syllables that a word is made of, each as long as can be; none when it is not made of such ones. */
    static List<String> parts(String word, Predicate<String> isOne) {
        List<String> parts = new ArrayList<>();
        return isMadeOf(word, isOne, parts) ? parts : List.of();
    }

    private static boolean isMadeOf(String rest, Predicate<String> isOne, List<String> parts) {
        if (rest.isEmpty()) return !parts.isEmpty();
        for (int end = Math.min(LONGEST, rest.length()); end > 0; end--) {
            String part = rest.substring(0, end);
            if (!isOne.test(part)) continue;
            parts.add(part);
            if (isMadeOf(rest.substring(end), isOne, parts)) return true;
            parts.removeLast();
        }
        return false;
    }

    private static Map<String, String> pinyin() {
        Map<String, String> wade = new HashMap<>();
        for (String initial : INITIALS) {
            for (String ending : FINALS) {
                boolean full = ending.startsWith("y") || ending.startsWith("w") || ending.equals("er");
                if (full == initial.isEmpty()) wade.put(initial + ending, wade(initial, ending));
            }
        }
        wade.put("teh", "te");
        for (String bare : new String[] {"a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang"}) wade.put(bare, bare);
        return Map.copyOf(wade);
    }

    private static String wade(String initial, String ending) {
        boolean sibilant = initial.matches("zh|ch|sh|r|z|c|s");
        if (ending.equals("i") && sibilant) return initial.matches("zh|ch") ? "chih" : initial.equals("sh") ? "shih" : initial.equals("r") ? "jih" : initial.equals("s") ? "szu" : "tzu";
        String first = switch (initial) {
            case "b", "p" -> "p";
            case "d", "t" -> "t";
            case "g", "k" -> "k";
            case "j", "q", "zh", "ch" -> "ch";
            case "x" -> "hs";
            case "z", "c" -> "ts";
            case "r" -> "j";
            default -> initial;
        };
        String rest = switch (ending) {
            case "ie" -> "ieh";
            case "ian" -> "ien";
            case "ong" -> "ung";
            case "iong" -> "iung";
            case "e" -> initial.matches("g|k|h") ? "o" : initial.isEmpty() ? "e" : "e";
            case "uo" -> initial.matches("g|k|h|sh") ? "uo" : "o";
            case "ui" -> initial.matches("g|k") ? "uei" : "ui";
            case "ue" -> "ueh";
            case "ye" -> "yeh";
            case "yan" -> "yen";
            case "yong" -> "yung";
            case "you" -> "yu";
            case "yi" -> "i";
            case "er" -> "erh";
            default -> ending;
        };
        return first + rest;
    }
}
