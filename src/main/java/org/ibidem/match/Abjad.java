package org.ibidem.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of the Arabic and Hebrew scripts, which write consonants and long vowels, beside Latin spellings of them. Of each letter it is known how
 * Arabic, Persian, Egyptian, French and English usage write it, so that a Latin word either is a spelling of the word or is not.
 * Sources: the tables of BGN/PCGN for Arabic and Persian, of ALA-LC, and the customary spellings of names in the press.
 */
final class Abjad {
    /** The first word of such names as Abdul Rahman, which are one given name: it tells nothing without the second. */
    static final String SERVANT_OF = "abdul";
    /** Longer words are several, and would only take time. */
    private static final int LONGEST = 24;
    private static final int MOST_KEYS = 16;
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeou]{1,2}l|[aeou]r(?=r)|[aeou]s(?=s)|[aeou]n(?=n)|[aeou]z(?=z))(?!l?[ae]h?(?:i|ian|ev|yev|eva|oglu)?$)(\\w{3,})");
    private static final Set<String> SERVANTS = Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdu", "abdur", "bd", "bdal");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ar", "as", "an", "at", "az", "ad", "ash", "ur", "er", "us");
    private static final Set<String> GOD = Set.of("allah", "ullah", "allh");
    private static final Map<String, String> KEY = table("tsch=C tch=C sch=C sh=C ch=C dzh=J dj=J zh=J j=J kh= gh=k th=t dh=t ph=f ck=k tz=ts q=k g=k c=k x=ks z=s d=t p=b");
    private static final Map<String, String> KEYS = table("sh=C,s ch=C zh=J,s,ts kh=,k gh=k th=t,s dh=t,s j=J,k q=k k=k g=k b=b p=b,f f=f z=s,ts s=s d=t t=t r=r l=l m=m n=n");
    private static final Map<String, String> SPELLINGS = table("a=[aeiou]{1,2}h? w=[wvuo]|ou|oo|aw|au|ow|eu y=[yij]|ee|ei|ey|ie|ai|ay|e h=(?:h|kh|ch)? sh=sh|ch|sch|s[aeiou]{0,2}h "
        + "ch=ch|tch|tsch|c zh=zh|j|z|(?:z|ts|tz)[aeiou]{0,2}h kh=kh|h|ch|k|k[aeiou]{0,2}h gh=gh|g|q th=th|t|s|ss|t[aeiou]{0,2}h dh=dh|d|z|th|d[aeiou]{0,2}h j=j|dj|g|zh|dzh "
        + "q=q|k|g|gh|c|ck k=k|c|ck|q g=g|gh b=b p=p|f|ph f=f|ph z=z|s|ts|tz s=s|ss|c|z d=d|dh t=t|th");

    private Abjad() {}

    /** Letters and what becomes of each. */
    private static Map<String, String> table(String lines) {
        return Arrays.stream(lines.split(" ")).map(l -> l.split("=", 2)).collect(Collectors.toUnmodifiableMap(l -> l[0], l -> l[1]));
    }

    /** A name in the Arabic script with its articles as words of their own, and letters that are spelt alike as one. */
    static String prepared(String name) {
        return name.replaceAll("(?<!\\p{L})(?:\u0648?\u0627\u0644|\u0644\u0644)(?=\\p{L}{2})(?!\u0644\u0647(?!\\p{L}))", "\u0627\u0644 ").replace('\u0636', '\u0630').replace('\u0638', '\u0630').replace('\u0629', '\u0647');
    }

    /** Names of servants of God are two words, however they are written: {@code Abd ar-Rahman}, {@code Abdurrahman}, {@code Abdel Rahman}. */
    static List<String> servants(List<String> words) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (SERVANTS.contains(word) && GOD.contains(next) || word.equals("bdallh")) {
                told.add("abdullah");
                if (!word.equals("bdallh")) i++;
            } else if (SERVANTS.contains(word) && !next.isEmpty()) {
                told.add(SERVANT_OF);
                if (ARTICLES.contains(next) && i + 2 < words.size()) i++;
            } else if (word.startsWith("bdal") && word.length() > 6) {
                told.add(SERVANT_OF);
                told.add(word.substring(4));
            } else if (SERVANT.matcher(word).matches()) {
                told.add(SERVANT_OF);
                told.add(SERVANT.matcher(word).replaceFirst("$1"));
            } else {
                told.add(word);
            }
        }
        return told;
    }

    /** What is left of a Latin word when vowels, and what is heard or left out, do not count. */
    static String key(String latin) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < latin.length();) {
            String letter = letter(latin, i, KEY.keySet());
            String folded = KEY.getOrDefault(letter, "aeiouywvh".contains(letter) ? "" : letter);
            append(key, folded);
            i += letter.length();
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String folded) {
        for (char c : folded.toCharArray()) if (key.isEmpty() || key.charAt(key.length() - 1) != c) key.append(c);
    }

    /** The keys that Latin spellings of a word of consonants may have. */
    static Set<String> keys(String consonants) {
        Set<String> keys = new LinkedHashSet<>(Set.of(""));
        for (int i = 0; i < consonants.length() && keys.size() <= MOST_KEYS;) {
            String letter = letter(consonants, i, KEYS.keySet());
            i += letter.length();
            List<String> folded = i == consonants.length() && letter.equals("h") ? List.of("", "t") : List.of(KEYS.getOrDefault(letter, "").split(",", -1));
            Set<String> longer = new LinkedHashSet<>();
            for (String key : keys) {
                for (String fold : folded) {
                    StringBuilder grown = new StringBuilder(key);
                    append(grown, fold);
                    longer.add(grown.toString());
                }
            }
            keys = longer;
        }
        return keys;
    }

    /** Whether a Latin word spells the word of consonants: each letter in its place, with short vowels between. */
    static boolean spells(String latin, String consonants) {
        return latin.length() <= LONGEST && consonants.length() <= LONGEST && spellings(consonants).matcher(latin).matches();
    }

    private static Pattern spellings(String consonants) {
        StringBuilder pattern = new StringBuilder("[aeiou]{0,2}");
        for (int i = 0; i < consonants.length();) {
            String letter = letter(consonants, i, SPELLINGS.keySet());
            i += letter.length();
            String written = i == consonants.length() && letter.equals("h") ? "(?:h|t)?" : SPELLINGS.getOrDefault(letter, Pattern.quote(letter));
            pattern.append("(?:").append(written).append(letter.equals("a") || letter.equals("h") ? ")" : "){1,2}").append("[aeiou]{0,2}");
        }
        return Pattern.compile(pattern.append("h?").toString());
    }

    /** The longest letter of these at a place; one sign when there is none. */
    private static String letter(String word, int at, Set<String> letters) {
        for (int length = Math.min(4, word.length() - at); length > 1; length--) {
            String letter = word.substring(at, at + length);
            if (letters.contains(letter)) return letter;
        }
        return word.substring(at, at + 1);
    }
}
