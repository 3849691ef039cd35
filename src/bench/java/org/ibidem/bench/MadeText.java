package org.ibidem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts from a seed: made-up words as often as words are in real texts (the nth word n times rarer), and names planted in some. */
final class MadeText {
    private static final String[] SYLLABLES = {"ka", "ro", "min", "tel", "su", "vor", "da", "len", "pi", "gar", "os", "he", "ban", "ti", "mul", "re", "cho", "wen", "al", "za"};
    private static final String[] NAMES = {"Kim Chang-hyok", "Wonbang Trading", "Pan Systems Pyongyang", "김창혁", "원방무역", "Путин Владимир", "陈志明", "Aprokgang Technology"};
    private static final int WORDS = 30_000;
    private final List<String> words = new ArrayList<>();
    private final Random random;

    MadeText(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) words.add(word(i));
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) word.append(SYLLABLES[rest % SYLLABLES.length]);
        return word.toString();
    }

    /** The word that so many others are more common than. */
    String rank(int rarer) {
        return words.get(rarer);
    }

    private String next() {
        return words.get((int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS))));
    }

    /** So many words in sentences; every tenth page has a name in it. */
    String page(int length) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < length; i++) {
            page.append(next()).append(i % 14 == 13 ? ". " : i % 97 == 96 ? "\n" : " ");
            if (i == length / 2 && random.nextInt(10) == 0) page.append(NAMES[random.nextInt(NAMES.length)]).append(' ');
        }
        return page.toString();
    }
}
