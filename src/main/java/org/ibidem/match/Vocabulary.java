package org.ibidem.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different words of many names, each once, found again by being alike: by their keys, or by enough pairs of letters of their sounds. */
final class Vocabulary {
    private static final int SIGNS = 38;
    private static final int OTHER = 36;
    private static final int EDGE = 37;
    private static final int LONGEST = 30;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Numbers> byKey = new HashMap<>();
    /** The words with a pair in their sound, by the length of that sound; the longest are together. */
    private final Numbers[][] byPair = new Numbers[LONGEST + 1][SIGNS * SIGNS];

    /** Words of the vocabulary that are alike to one, by number. */
    interface Alike {
        void is(int number, WordLikeness likeness);
    }

    /** The number of a word, which is added when it is new. */
    int number(Word word) {
        Integer known = numbers.get(name(word));
        if (known != null) return known;
        int number = words.size();
        numbers.put(name(word), number);
        words.add(word);
        word.keys().forEach(k -> byKey.computeIfAbsent(k, x -> new Numbers()).add(number));
        Numbers[] ofLength = byPair[length(word)];
        for (int pair : pairs(word.sound())) {
            if (ofLength[pair] == null) ofLength[pair] = new Numbers();
            ofLength[pair].add(number);
        }
        return number;
    }

    /** A word of consonants alone is another than one that is written so. */
    private static String name(Word word) {
        return word.isConsonants() ? "~" + word.text() : word.text();
    }

    Word word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    private static int[] pairs(String sound) {
        int[] pairs = new int[sound.length() + 1];
        int last = EDGE;
        for (int i = 0; i < sound.length(); i++) {
            int sign = sign(sound.charAt(i));
            pairs[i] = last * SIGNS + sign;
            last = sign;
        }
        pairs[sound.length()] = last * SIGNS + EDGE;
        return Arrays.stream(pairs).distinct().toArray();
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') return c - 'a';
        return c >= '0' && c <= '9' ? 26 + c - '0' : OTHER;
    }

    /** Tells every word that is alike, itself among them. */
    void alike(Word word, byte[] shared, Alike told) {
        Numbers found = new Numbers();
        word.keys().forEach(k -> collect(byKey.get(k), found));
        for (String other : WordLists.nicknames(word.text())) if (numbers.containsKey(other)) found.add(numbers.get(other));
        byPairs(word, shared, found);
        int[] all = found.sorted();
        int last = -1;
        for (int number : all) {
            if (number == last) continue;
            last = number;
            WordLikeness likeness = WordLikeness.of(word, words.get(number));
            if (likeness.value() > 0) told.is(number, likeness);
        }
    }

    private static void collect(Numbers from, Numbers into) {
        if (from != null) for (int i = 0; i < from.size(); i++) into.add(from.get(i));
    }

    private static int length(Word word) {
        return Math.min(LONGEST, word.sound().length());
    }

    /** Words that differ in few letters are about as long and share most pairs: each letter that differs spoils two. */
    private void byPairs(Word word, byte[] shared, Numbers found) {
        int length = length(word);
        if (length < 2) return;
        int[] pairs = pairs(word.sound());
        for (int other = 1; other <= LONGEST; other++) {
            int longer = Math.max(length, other);
            int differing = (int) (longer * (1 - WordLikeness.LEAST));
            if (longer - Math.min(length, other) <= differing + 1) sharing(pairs, byPair[other], Math.max(1, longer - 2 * differing), shared, found);
        }
    }

    /** The words that have so many of these pairs. */
    private static void sharing(int[] pairs, Numbers[] words, int least, byte[] shared, Numbers found) {
        Numbers seen = new Numbers();
        for (int pair : pairs) {
            Numbers with = words[pair];
            for (int i = 0; with != null && i < with.size(); i++) if (shared[with.get(i)]++ == 0) seen.add(with.get(i));
        }
        for (int i = 0; i < seen.size(); i++) {
            int number = seen.get(i);
            if (shared[number] >= least) found.add(number);
            shared[number] = 0;
        }
    }
}
