package org.ibidem.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chinese names as Russian writes them, in Hanyu Pinyin: {@code Си Цзиньпин} is {@code xi jinping}. Source: the table of Palladius. */
final class ChineseInCyrillic {
    private static final String[] INITIALS = {"б b", "п p", "м m", "ф f", "д d", "т t", "н n", "л l", "г g", "к k", "х h", "чж zh", "ч ch", "ш sh", "ж r", "цз z", "ц c", "с s"};
    private static final String[] FINALS = {"а a", "э e", "ай ai", "эй ei", "ао ao", "оу ou", "ань an", "энь en", "ан ang", "эн eng", "ун ong", "у u", "уа ua", "о uo", "уай uai", "уй ui", "уэй ui", "уань uan", "унь un",
        "уан uang"};
    /** What follows the sounds that Pinyin writes j, q and x, and all others that take an i. */
    private static final String[] SOFT = {"и i", "я ia", "яо iao", "е ie", "ю iu", "янь ian", "инь in", "ян iang", "ин ing", "юн iong", "юй u", "юэ ue", "юань uan", "юнь un"};
    private static final String[] BARE = {"а a", "э e", "ай ai", "ао ao", "оу ou", "ань an", "энь en", "ан ang", "эр er", "и yi", "я ya", "яо yao", "е ye", "ю you", "янь yan", "инь yin", "ян yang", "ин ying", "юн yong",
        "юй yu", "юэ yue", "юань yuan", "юнь yun", "у wu", "ва wa", "во wo", "вай wai", "вэй wei", "вань wan", "вэнь wen", "ван wang", "вэн weng", "бо bo", "по po", "мо mo", "фо fo", "цзы zi", "цы ci", "сы si", "чжи zhi",
        "чи chi", "ши shi", "жи ri"};
    private static final Map<String, String> SYLLABLES = syllables();
    /** A given name has two syllables, a double one of a family four at most. */
    private static final int LONGEST_WORD = 16;

    private ChineseInCyrillic() {}

    /** The name so written; empty unless it is two or three words, all of Chinese syllables, and one of them, the family's name, of one. */
    static String pinyin(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).strip().split("[\\s-]+");
        if (words.length < 2 || words.length > 3) return "";
        List<String> pinyin = new ArrayList<>();
        boolean family = false;
        for (String word : words) {
            String written = word.length() > LONGEST_WORD ? "" : word(word);
            if (written.isEmpty()) return "";
            pinyin.add(written);
            family |= SYLLABLES.containsKey(word);
        }
        return family ? String.join(" ", pinyin) : "";
    }

    /** The hard sign stands between syllables that could be read otherwise. */
    private static String word(String word) {
        StringBuilder pinyin = new StringBuilder();
        for (String stretch : word.split("ъ")) {
            List<String> syllables = Syllables.parts(stretch, SYLLABLES::containsKey);
            if (syllables.isEmpty()) return "";
            syllables.forEach(syllable -> pinyin.append(SYLLABLES.get(syllable)));
        }
        return pinyin.toString();
    }

    private static Map<String, String> syllables() {
        Map<String, String> all = new HashMap<>();
        for (String initial : INITIALS) {
            String[] sound = initial.split(" ");
            for (String end : FINALS) add(all, sound, end);
            if (!sound[1].endsWith("h") && !sound[1].equals("r")) for (String end : SOFT) add(all, new String[] {sound[0], soft(sound[1])}, end);
        }
        for (String bare : BARE) all.put(bare.split(" ")[0], bare.split(" ")[1]);
        return Map.copyOf(all);
    }

    private static void add(Map<String, String> all, String[] initial, String end) {
        String[] sound = end.split(" ");
        all.put(initial[0] + sound[0], initial[1] + sound[1]);
    }

    private static String soft(String initial) {
        return switch (initial) {
            case "z" -> "j";
            case "c" -> "q";
            case "s" -> "x";
            default -> initial;
        };
    }
}
