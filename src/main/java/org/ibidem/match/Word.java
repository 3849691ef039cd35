package org.ibidem.match;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word of a name in Latin letters, with what is needed to compare it: how much it tells (0 to 1), how it sounds, its consonants, and its keys
 * as a Korean and as a Chinese word, empty when it is none. A word of a script that writes no vowels is its consonants, and they are all there is to
 * compare; an abbreviation that happens to have none is not.
 */
record Word(String text, double weight, String sound, String skeleton, String korean, String chinese, boolean isConsonants) {
    private static final List<String> SURNAMES = List.of("li ri lee yi rhee rhie i ree", "lyo ryu yu yoo you ryoo lyu", "lim rim im yim leem", "lo ro no noh roh", "lyang ryang yang", "pak park bak", "jo cho joh");

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xii", "xiii");

    static Word of(String text) {
        String sound = Sounds.of(text);
        return new Word(text, WordLists.weight(text), sound, Abjad.key(text), korean(text), Syllables.chinese(text), false);
    }

    /** A word of a script that writes no vowels. */
    static Word ofConsonants(String text) {
        String skeleton = Abjad.key(text);
        return new Word(text, WordLists.weight(text), skeleton, skeleton, "", "", true);
    }

    /** Family names that North and South write each in its way share a key, which is the first of their line. */
    private static String korean(String text) {
        for (String line : SURNAMES) {
            String[] names = line.split(" ");
            if (Arrays.asList(names).contains(text)) return names[0];
        }
        return Syllables.areKorean(text) ? Sounds.korean(text) : "";
    }

    /** Whether it is one letter, and so may stand for any word that begins with it. */
    boolean isInitial() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /** Whether many names have this word. */
    boolean isCommon() {
        return weight < 1 && !isInitial();
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) ? text.chars().allMatch(Character::isDigit) : ROMAN.contains(text);
    }

    /** The keys by which words that are much alike are found without comparing all. */
    Stream<String> keys() {
        Stream.Builder<String> keys = Stream.builder();
        keys.add("s:" + sound);
        for (String key : isConsonants ? Abjad.keys(text) : Set.of(skeleton)) if (key.length() > 1) keys.add("c:" + key);
        if (isCommon() && text.length() >= WordLikeness.STEM) keys.add("t:" + text.substring(0, WordLikeness.STEM));
        if (!korean.isEmpty()) keys.add("k:" + korean);
        if (!chinese.isEmpty()) keys.add("z:" + chinese);
        return keys.build();
    }
}
