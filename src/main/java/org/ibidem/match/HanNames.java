package org.ibidem.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Han characters, simplified, that a Chinese name in Hanyu Pinyin or in Wade-Giles may be written in. */
final class HanNames {
    private static final HanNames PINYIN = new HanNames(characters("pinyin.txt"), characters("chinese-families.txt"), characters("chinese-double-families.txt"));
    /** Family names of two characters are parted by a hyphen in it, and so are two syllables as any. */
    private static final HanNames WADE_GILES = new HanNames(inWadeGiles(PINYIN.readings), inWadeGiles(PINYIN.families), Map.of());
    private final Map<String, String> readings;
    private final Map<String, String> families;
    private final Map<String, String> doubleFamilies;

    /** Each map has characters by how they are read: all that are read so, those of family names, and family names of two characters. */
    private HanNames(Map<String, String> readings, Map<String, String> families, Map<String, String> doubleFamilies) {
        this.readings = readings;
        this.families = families;
        this.doubleFamilies = doubleFamilies;
    }

    private static Map<String, String> characters(String list) {
        return WordLists.lines(list).stream().map(line -> line.split(" ")).collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    }

    /** What Pinyin tells apart may be one syllable here: {@code zhang} and {@code chang}. */
    private static Map<String, String> inWadeGiles(Map<String, String> pinyin) {
        Map<String, String> wade = new HashMap<>();
        pinyin.forEach((syllable, characters) -> wade.merge(Syllables.wadeGiles(syllable), characters, String::concat));
        return Map.copyOf(wade);
    }

    /**
     * The ways to read the words as a name of two to four syllables, with the characters of each syllable, the family name's first; none when they are no such
     * name. What can be Pinyin is read as Pinyin alone.
     */
    static List<List<Set<String>>> of(List<String> words) {
        if (words.size() < 2 || words.size() > 3) return List.of();
        List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        List<List<Set<String>>> ways = PINYIN.ways(lower, HanNames::plainPinyin);
        return ways.isEmpty() ? WADE_GILES.ways(lower, HanNames::plainWadeGiles) : ways;
    }

    /** What keyboards write for an u with two dots. */
    private static String plainPinyin(String word) {
        return word.replaceFirst("^(n|l)(?:v|yu)", "$1u");
    }

    private static String plainWadeGiles(String word) {
        return word.replaceAll("['’]", "").replaceFirst("^ssu$", "szu");
    }

    private List<List<Set<String>>> ways(List<String> words, Function<String, String> plain) {
        List<String> plainWords = words.stream().map(plain).toList();
        int last = words.size() - 1;
        return Stream.concat(ways(plainWords.getFirst(), plainWords.subList(1, words.size()), plain), ways(plainWords.getLast(), plainWords.subList(0, last), plain)).toList();
    }

    private Stream<List<Set<String>>> ways(String family, List<String> given, Function<String, String> plain) {
        List<List<String>> parted = given.size() > 1 ? List.of(given) : parted(given.getFirst(), plain);
        return families(family).flatMap(first -> parted.stream().map(syllables -> Stream.concat(first.stream(), syllables.stream().map(s -> each(readings.getOrDefault(s, "")))).toList()))
            .filter(way -> way.stream().noneMatch(Set::isEmpty));
    }

    /** A family name of one character, any of those read so, and one of two. */
    private Stream<List<Set<String>>> families(String word) {
        return Stream.concat(Stream.ofNullable(families.get(word)).map(one -> List.of(each(one))),
            Stream.ofNullable(doubleFamilies.get(word)).map(two -> two.codePoints().mapToObj(c -> Set.of(Character.toString(c))).toList()));
    }

    private static Set<String> each(String characters) {
        return characters.codePoints().mapToObj(Character::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** A word as one syllable, and wherever it can be as two. */
    private static List<List<String>> parted(String word, Function<String, String> plain) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(word));
        for (int i = 1; i < word.length(); i++) all.add(List.of(word.substring(0, i), plain.apply(word.substring(i))));
        return all;
    }
}
