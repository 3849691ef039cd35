package org.ibidem.match;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The systems by which names of other scripts are written in Latin letters, told from a name in both: only a spelling that a system gives throughout is of it. Marks, hyphens, blanks and
 * capitals are left to the writer. Sources: the Revised Romanisation of 2000 and McCune-Reischauer for each syllable as {@code HangulSyllables} has them, the North's own of 1992; all others Unicode CLDR.
 */
public enum Romanisation {
    REVISED("Revised Romanisation", UnicodeScript.HANGUL, name -> korean(name, Standard.REVISED)),
    MCCUNE_REISCHAUER("McCune-Reischauer", UnicodeScript.HANGUL, name -> korean(name, Standard.MCCUNE_REISCHAUER)),
    NORTH_KOREAN("DPRK 1992", UnicodeScript.HANGUL, name -> korean(name, Standard.NORTH_KOREAN)),
    PINYIN("Hanyu Pinyin", UnicodeScript.HAN, name -> Transforms.NAMES.transliterate(name)),
    BGN("BGN/PCGN", UnicodeScript.CYRILLIC, name -> (Scripts.isUkrainian(name) ? Transforms.UKRAINIAN : Transforms.RUSSIAN).transliterate(name)),
    ISO_9("ISO 9", UnicodeScript.CYRILLIC, name -> Transforms.CYRILLIC.transliterate(name)),
    UNGEGN("UNGEGN", UnicodeScript.GREEK, name -> Transforms.GREEK.transliterate(name));

    private final String title;
    private final UnicodeScript script;
    private final UnaryOperator<String> latin;

    Romanisation(String title, UnicodeScript script, UnaryOperator<String> latin) {
        this.title = title;
        this.script = script;
        this.latin = latin;
    }

    /** What the system is called, in every language. */
    public String title() {
        return title;
    }

    /** The systems by which this value renders that original; none when no system gives it, as of spellings that people choose for themselves. */
    public static List<Romanisation> of(String value, String original) {
        Scripts scripts = Scripts.of(original);
        String written = letters(value);
        if (written.isEmpty()) return List.of();
        return Arrays.stream(values()).filter(r -> scripts.has(r.script) && letters(r.latin.apply(original)).equals(written)).toList();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsLatin}]", "");
    }

    /** Their rules take a tenth of a second to read: once, when the first name asks for one of them. */
    private static final class Transforms {
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
        static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
        static final Transliterator CYRILLIC = Transliterator.getInstance("Cyrillic-Latin");
        static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
    }

    private static String korean(String name, Standard standard) {
        StringBuilder latin = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (HangulSyllables.isOne(c)) latin.append(standard.write(c));
            else latin.appendCodePoint(c);
        });
        return latin.toString();
    }

    /** How each letter of a syllable is written that stands for itself: names are written syllable by syllable. */
    private enum Standard {
        REVISED("g kk n d tt r m b pp s ss - j jj ch k t p h", "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i", "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"),
        MCCUNE_REISCHAUER("k kk n t tt r m p pp s ss - ch tch ch k t p h", "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i", "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"),
        NORTH_KOREAN("k kk n t tt r m p pp s ss - j jj ch kh th ph h", "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i", "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t");

        private final String[] initials;
        private final String[] vowels;
        private final String[] ends;

        Standard(String initials, String vowels, String ends) {
            this.initials = initials.split(" ");
            this.vowels = vowels.split(" ");
            this.ends = ends.split(" ");
        }

        String write(int syllable) {
            return String.join("", HangulSyllables.letters(syllable, initials, vowels, ends)).replace("-", "");
        }
    }
}
