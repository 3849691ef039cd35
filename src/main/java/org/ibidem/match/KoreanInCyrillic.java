package org.ibidem.match;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Korean names as Russian writes them, in Latin letters that sound Korean: {@code Ким Чен Ын} is {@code kim chon un}. Source: Kontsevich's table. */
final class KoreanInCyrillic {
    private static final Pattern SYLLABLES = Pattern.compile("(?:(?:кх|тх|пх|чх|чж|дж|кк|тт|пп|сс|чч|[кгнтдрлмпбсчх])?(?:йя|йе|ва|вэ|ве|во|ви|ый|[аэяеоёуюыий])(?:нъ|ль|[кнмпрт])?){1,3}");
    private static final String[][] LETTERS = {{"нъ", "ng"}, {"чх", "ch"}, {"кх", "k"}, {"тх", "t"}, {"пх", "p"}, {"дж", "j"}, {"чж", "j"}, {"ль", "l"}, {"йя", "ya"}, {"ый", "ui"}, {"во", "wo"}, {"ва", "wa"}, {"ви", "wi"},
        {"че", "jo"}, {"сен", "song"}, {"е", "yo"}, {"ё", "yo"}, {"к", "k"}, {"г", "g"}, {"н", "n"}, {"т", "t"}, {"д", "d"}, {"р", "r"}, {"л", "l"}, {"м", "m"}, {"п", "p"}, {"б", "b"}, {"с", "s"}, {"ч", "ch"}, {"х", "h"},
        {"а", "a"}, {"э", "ae"}, {"я", "ya"}, {"о", "o"}, {"у", "u"}, {"ю", "yu"}, {"ы", "eu"}, {"и", "i"}, {"й", "i"}, {"в", "w"}};

    private KoreanInCyrillic() {}

    /**
     * The name so written, in each way it may be meant: Russian seldom tells the n from the ng at the end of a given name. None unless it is two to four words,
     * all of Korean syllables.
     */
    static List<String> latin(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).strip().split("[\\s-]+");
        if (words.length < 2 || words.length > 4) return List.of();
        List<String> ways = List.of("");
        for (String word : words) {
            if (!SYLLABLES.matcher(word).matches()) return List.of();
            List<String> ends = ways.getFirst().isEmpty() || !word.endsWith("н") ? List.of(word) : List.of(word, word + "ъ");
            ways = ways.stream().flatMap(way -> ends.stream().map(end -> (way + " " + letters(end)).strip())).toList();
        }
        return ways;
    }

    private static String letters(String word) {
        String letters = word.endsWith("р") ? word.substring(0, word.length() - 1) + "ль" : word;
        for (String[] pair : LETTERS) letters = letters.replace(pair[0], pair[1]);
        return letters;
    }
}
