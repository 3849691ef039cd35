package org.ibidem.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart, so that it can be compared with others whatever script they are in: {@code 김창혁} is like {@code Kim Chang-hyok},
 * {@code Белка} like {@code Belka}. Case and marks on letters do not count, nor does the order of the words.
 */
public final class Name {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_WORD = 5;
    /** A word that sounds the same, is misspelt by a letter, or stands in another script is a little less than the word itself. */
    private static final double SOUNDS_LIKE = 0.9;
    private static final double MISSPELT = 0.8;
    private static final double OTHER_SCRIPT = 0.95;
    private final List<String> words;
    private final List<String> latin;
    private final List<Set<String>> syllables;

    private Name(List<String> words, List<String> latin, List<Set<String>> syllables) {
        this.words = words;
        this.latin = latin;
        this.syllables = syllables;
    }

    /** Takes a name apart. */
    public static Name of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(composed(MARKS.matcher(plain).replaceAll("")))).filter(w -> !w.isEmpty()).distinct().toList();
        boolean ascii = words.stream().allMatch(w -> w.chars().allMatch(c -> c < 128));
        List<String> latin = ascii ? words : words.stream().map(Name::inLatin).toList();
        return new Name(words, latin, ascii ? List.of() : NameKeys.spellings(String.join("", words)));
    }

    /** Hangul falls apart into its letters with the marks; put together again, its syllables can be compared. */
    private static String composed(String text) {
        return text.chars().allMatch(c -> c < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String inLatin(String word) {
        String latin = NameKeys.spoken(word);
        return latin.isEmpty() ? word : latin;
    }

    /** How alike two names are: 1 when they have the same words, 0 when they have nothing in common. */
    public double likeness(Name other) {
        double best = overlap(words, other.words);
        if (latin != words || other.latin != other.words) best = Math.max(best, OTHER_SCRIPT * overlap(latin, other.latin));
        if (isRomanised(syllables, other.words) || isRomanised(other.syllables, words)) best = Math.max(best, OTHER_SCRIPT);
        return best;
    }

    /** Shared words over all words (Jaccard), where words that are nearly the same are nearly shared. */
    private static double overlap(List<String> a, List<String> b) {
        double shared = 0;
        Set<String> taken = new HashSet<>();
        for (String word : a) {
            String nearest = null;
            double nearness = 0;
            for (String other : b) {
                double near = taken.contains(other) ? 0 : nearness(word, other);
                if (near > nearness) {
                    nearness = near;
                    nearest = other;
                }
            }
            if (nearest != null) taken.add(nearest);
            shared += nearness;
        }
        return shared == 0 ? 0 : shared / (a.size() + b.size() - taken.size());
    }

    private static double nearness(String a, String b) {
        if (a.equals(b)) return 1;
        if (a.charAt(0) >= 0x2E80 && b.charAt(0) >= 0x2E80) return pairs(a, b);
        if (Math.abs(a.length() - b.length()) > 2) return 0;
        if (sound(a).equals(sound(b))) return SOUNDS_LIKE;
        return Math.min(a.length(), b.length()) >= LONG_WORD && Letters.areOneApart(a, b) ? MISSPELT : 0;
    }

    /** Scripts that do not put spaces between words are compared by pairs of signs; less than half in common is chance. */
    private static double pairs(String a, String b) {
        if (a.length() < 2 || b.length() < 2) return 0;
        Set<String> all = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (int i = 0; i + 1 < a.length(); i++) own.add(a.substring(i, i + 2));
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) if (all.add(b.substring(i, i + 2)) && own.contains(b.substring(i, i + 2))) shared++;
        double part = (double) shared / Math.min(own.size(), all.size());
        return part <= 0.5 ? 0 : part * SOUNDS_LIKE;
    }

    /** A rough key in which the ways to romanise the same Slavic or Korean sound fall together. */
    private static String sound(String word) {
        String key = word.replace("shch", "sh").replace("tch", "ch").replace("kh", "h").replace("ks", "x").replace("ts", "c").replace('j', 'y').replace("ph", "f")
            .replace("iy", "i").replace("yi", "i").replace("yy", "i").replace("ye", "e").replace("oo", "u").replace("ou", "u").replace("w", "v").replace("tz", "c");
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) once.append(key.charAt(i));
        }
        if (once.length() > 2 && once.charAt(once.length() - 1) == 'y') once.setCharAt(once.length() - 1, 'i');
        return once.toString();
    }

    /** Whether these words are a way to write those syllables, family name first or last, the given name apart or together. */
    private static boolean isRomanised(List<Set<String>> syllables, List<String> words) {
        if (syllables.isEmpty() || words.isEmpty() || words.size() > syllables.size()) return false;
        List<String> turned = new ArrayList<>(words.subList(0, words.size() - 1));
        turned.addFirst(words.getLast());
        return isSpelt(syllables, String.join("", words)) || isSpelt(syllables, String.join("", turned));
    }

    private static boolean isSpelt(List<Set<String>> syllables, String letters) {
        if (syllables.isEmpty()) return letters.isEmpty();
        return syllables.getFirst().stream().anyMatch(s -> letters.startsWith(s) && isSpelt(syllables.subList(1, syllables.size()), letters.substring(s.length())));
    }
}
