package org.ibidem.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Han characters, simplified, that a Chinese name in Hanyu Pinyin may be written in. */
final class HanNames {
    private static final Map<String, Set<String>> READINGS = characters("pinyin.txt");
    private static final Map<String, Set<String>> FAMILIES = characters("chinese-families.txt");

    private HanNames() {}

    private static Map<String, Set<String>> characters(String list) {
        Map<String, Set<String>> characters = new HashMap<>();
        for (String line : WordLists.lines(list)) {
            String[] parts = line.split(" ");
            characters.put(parts[0], parts[1].codePoints().mapToObj(Character::toString).collect(Collectors.toUnmodifiableSet()));
        }
        return Map.copyOf(characters);
    }

    /** The ways to read the words as a name of two or three syllables, with the characters of each syllable, the family name's first; none when they are no such name. */
    static List<List<Set<String>>> of(List<String> words) {
        List<List<Set<String>>> ways = new ArrayList<>();
        if (words.size() < 2 || words.size() > 3) return ways;
        List<String> plain = words.stream().map(HanNames::plain).toList();
        add(plain.getFirst(), plain.subList(1, plain.size()), ways);
        add(plain.getLast(), plain.subList(0, plain.size() - 1), ways);
        return ways;
    }

    /** What keyboards write for an u with two dots. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("^(n|l)(?:v|yu)", "$1u");
    }

    private static void add(String family, List<String> given, List<List<Set<String>>> ways) {
        Set<String> families = FAMILIES.getOrDefault(family, Set.of());
        if (families.isEmpty()) return;
        for (List<String> syllables : given.size() > 1 ? List.of(given) : parted(given.getFirst())) {
            List<Set<String>> way = new ArrayList<>(List.of(families));
            syllables.forEach(s -> way.add(READINGS.getOrDefault(s, Set.of())));
            if (way.stream().noneMatch(Set::isEmpty)) ways.add(way);
        }
    }

    /** A word as one syllable, and wherever it can be as two. */
    private static List<List<String>> parted(String word) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(word));
        for (int i = 1; i < word.length(); i++) all.add(List.of(word.substring(0, i), plain(word.substring(i))));
        return all;
    }
}
