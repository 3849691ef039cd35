package org.ibidem.match;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What words of organisations' names mean in English, so that a translated name is like its original. */
final class Glossary {
    private static final List<Map.Entry<String, String>> MEANINGS = meanings();
    private static final Map<String, String> BY_SOUND = bySound();
    private static final Map<String, String> BY_CONSONANTS = byConsonants();
    /** Shorter Korean words sound like too many others. */
    private static final int LONG = 6;

    private Glossary() {}

    private static List<Map.Entry<String, String>> meanings() {
        List<Map.Entry<String, String>> meanings = new ArrayList<>();
        for (String line : WordLists.lines("glossary.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) meanings.add(Map.entry(words[i], words[0].replace('_', ' ')));
        }
        meanings.sort(Comparator.comparing((Map.Entry<String, String> m) -> m.getKey().length()).reversed());
        return List.copyOf(meanings);
    }

    /** Words of the Arabic script, by how they are romanised without their article. */
    private static Map<String, String> byConsonants() {
        Map<String, String> words = new HashMap<>();
        for (Map.Entry<String, String> meaning : MEANINGS) {
            if (Scripts.of(meaning.getKey()).has(UnicodeScript.ARABIC)) words.put(Romanised.of(meaning.getKey(), NameKind.PERSON).getFirst().text(), meaning.getValue());
        }
        return Map.copyOf(words);
    }

    private static Map<String, String> bySound() {
        Map<String, String> sounds = new HashMap<>();
        for (Map.Entry<String, String> meaning : MEANINGS) {
            if (!meaning.getKey().codePoints().allMatch(HangulSyllables::isOne)) continue;
            StringBuilder latin = new StringBuilder();
            meaning.getKey().codePoints().forEach(c -> latin.append(HangulSyllables.spellings(c).iterator().next()));
            if (latin.length() >= LONG) sounds.putIfAbsent(Sounds.korean(latin.toString()), meaning.getValue());
        }
        return Map.copyOf(sounds);
    }

    /** The name with the words it knows, of Chinese the simplified ones, in English, set apart by spaces; the name itself when it knows none. */
    static String translated(String name) {
        String simplified = SimplifiedHan.of(name);
        String english = simplified.toLowerCase(Locale.ROOT);
        boolean any = false;
        for (Map.Entry<String, String> meaning : MEANINGS) {
            if (!english.contains(meaning.getKey()) || !stands(meaning.getKey(), simplified)) continue;
            english = english.replace(meaning.getKey(), " " + meaning.getValue() + " ");
            any = true;
        }
        return any ? english.strip() : name;
    }

    /** A single syllable is a word of its own only where the name begins or ends with it: within, it is a part of another. */
    private static boolean stands(String word, String name) {
        return word.length() > 1 || name.strip().startsWith(word) || name.strip().endsWith(word);
    }

    /** What a romanised Korean, Arabic or Persian word means; empty when that is not known. */
    static String meaning(Word word) {
        if (word.isConsonants()) return BY_CONSONANTS.getOrDefault(word.text(), "");
        return word.korean().isEmpty() || word.text().length() < LONG ? "" : BY_SOUND.getOrDefault(word.korean(), "");
    }
}
