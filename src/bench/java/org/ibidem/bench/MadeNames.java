package org.ibidem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made names of two or three words from 60,000, of which some are common and most are rare, as names are. */
final class MadeNames {
    private static final String[] SYLLABLES = ("ma ri ka lo ven tor shi ul han bek sal dro min ya es gor pet fa zu il nor wick ash gan tel om ran dez qua lim").split(" ");
    private static final int WORDS = 60_000;
    private static final double UNEVEN = 2.5;
    private final Random random;
    private final List<String> words = new ArrayList<>();

    MadeNames(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) words.add(word());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return word.toString();
    }

    List<String> many(int count) {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) names.add(one());
        return names;
    }

    private String one() {
        List<String> parts = new ArrayList<>();
        for (int left = 2 + random.nextInt(2); left > 0; left--) parts.add(words.get((int) (Math.pow(random.nextDouble(), UNEVEN) * words.size())));
        return String.join(" ", parts);
    }

    /** The name with one letter wrong. */
    static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.charAt(at) == ' ' ? name : name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }
}
