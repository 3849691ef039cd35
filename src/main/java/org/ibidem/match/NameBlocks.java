package org.ibidem.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names put into blocks by the keys of their words, so that among many only those are compared that share a rare word, two words, or all letters.
 * Words that stand in very many names make no block. Names that share one word of middling frequency are compared when another word of theirs is a letter apart.
 * Filled by one thread, then closed, then asked by any number, each with a {@link Neighbours} of its own.
 */
public final class NameBlocks {
    private static final double TELLING = 0.3;
    private static final int RARE = 8;
    private static final int COMMON = 2_000;
    private static final int LONG = 4;
    private final Words words = new Words();
    private final Map<String, Block> blocks = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    /** The numbers whose names share a key. */
    private static final class Block {
        private final Numbers numbers = new Numbers();
        private final boolean whole;

        private Block(String key) {
            whole = key.startsWith("=");
        }

        private boolean suffices() {
            return whole || numbers.size() <= RARE;
        }
    }

    /** What the names of one number are found by: the blocks of each word, and the words that are long enough for one letter to be wrong. */
    private static final class Named {
        private final Set<List<String>> keys = new LinkedHashSet<>();
        private final Set<String> spelt = new LinkedHashSet<>();
        private Block[][] words;
        private String[] longer;

        private void close(Map<String, Block> blocks) {
            words = keys.stream().map(k -> k.stream().map(blocks::get).filter(Objects::nonNull).toArray(Block[]::new)).toArray(Block[][]::new);
            longer = spelt.toArray(String[]::new);
            keys.clear();
            spelt.clear();
        }

        private boolean isMisspelt(Named other) {
            for (String word : longer) {
                for (String their : other.longer) if (mayBeApart(word, their) && Letters.areOneApart(word, their)) return true;
            }
            return false;
        }

        /** What is quickly seen: a letter apart, words are nearly as long, and begin or end alike, and those that are the same say nothing. */
        private static boolean mayBeApart(String a, String b) {
            return Math.abs(a.length() - b.length()) <= 1 && (a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1)) && !a.equals(b);
        }
    }

    /** Reads a name and adds it; several names may have one number. Numbers count from 0. */
    public ReadName add(int number, String text, NameKind kind) {
        while (named.size() <= number) named.add(new Named());
        ReadName name = ReadName.of(text, kind, words);
        Named own = named.get(number);
        for (NameForm form : name.forms()) {
            List<Word> telling = form.words().stream().filter(w -> w.weight() >= TELLING).toList();
            telling.stream().filter(w -> w.text().length() >= LONG).forEach(w -> own.spelt.add(w.text()));
            telling.stream().filter(w -> !w.isInitial()).map(w -> w.keys().toList()).forEach(own.keys::add);
            own.keys.add(List.of("=" + Sounds.of(form.together())));
        }
        return name;
    }

    /** Done adding: puts every number into its blocks. */
    public void close() {
        for (int i = 0; i < named.size(); i++) {
            int number = i;
            named.get(i).keys.stream().flatMap(List::stream).distinct().forEach(k -> blocks.computeIfAbsent(k, Block::new).numbers.add(number));
        }
        blocks.values().removeIf(b -> b.numbers.size() > COMMON);
        named.forEach(n -> n.close(blocks));
    }

    /** Finds the numbers whose names may be alike. Counts in what it has counted in before, so each thread needs its own. */
    public final class Neighbours {
        private final int[] lastWord = new int[named.size()];
        private final int[] shared = new int[named.size()];
        private final Numbers touched = new Numbers();
        private int word;

        /** The numbers below this one whose names may be like one of its names. */
        public Set<Integer> before(int number) {
            Set<Integer> likely = new TreeSet<>();
            if (number >= named.size()) return likely;
            Named own = named.get(number);
            for (Block[] alike : own.words) {
                word++;
                for (Block block : alike) gather(block, number, likely);
            }
            for (int i = 0; i < touched.size(); i++) {
                int other = touched.get(i);
                if (shared[other] > 1 || own.isMisspelt(named.get(other))) likely.add(other);
                shared[other] = 0;
            }
            touched.clear();
            return likely;
        }

        private void gather(Block block, int number, Set<Integer> likely) {
            for (int i = 0; i < block.numbers.size() && block.numbers.get(i) < number; i++) {
                int other = block.numbers.get(i);
                if (block.suffices()) likely.add(other);
                if (lastWord[other] == word) continue;
                lastWord[other] = word;
                if (shared[other]++ == 0) touched.add(other);
            }
        }
    }
}
