package org.ibidem.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names put into blocks by the keys of their words, so that among many only those are compared that share a rare word, two words, or all letters.
 * Words that stand in very many names make no block. Names that share one word of middling frequency are compared when another word of theirs is a letter apart.
 */
public final class NameBlocks {
    private static final double TELLING = 0.3;
    private static final int RARE = 8;
    private static final int COMMON = 2_000;
    private static final int LONG = 4;
    private static final String[] NONE = {};
    private final Words words = new Words();
    private final Map<String, Numbers> blocks = new HashMap<>();
    private final Map<Integer, Set<List<String>>> keys = new TreeMap<>();
    /** The words of a number that are long enough for one letter to be wrong. */
    private final Map<Integer, Set<String>> spelt = new HashMap<>();
    private final Map<Integer, String[]> longer = new HashMap<>();

    /** Reads a name and adds it; several names may have one number. */
    public ReadName add(int number, String text, NameKind kind) {
        ReadName name = ReadName.of(text, kind, words);
        Set<List<String>> own = keys.computeIfAbsent(number, k -> new LinkedHashSet<>());
        for (NameForm form : name.forms()) {
            form.words().stream().filter(w -> w.weight() >= TELLING && w.text().length() >= LONG).forEach(w -> spelt.computeIfAbsent(number, k -> new LinkedHashSet<>()).add(w.text()));
            form.words().stream().filter(w -> w.weight() >= TELLING && !w.isInitial()).map(w -> w.keys().toList()).forEach(own::add);
            own.add(List.of("=" + Sounds.of(form.together())));
        }
        return name;
    }

    /** Done adding: puts every number into its blocks. */
    public void close() {
        spelt.forEach((number, own) -> longer.put(number, own.toArray(String[]::new)));
        spelt.clear();
        keys.forEach((number, own) -> own.stream().flatMap(List::stream).distinct().forEach(k -> blocks.computeIfAbsent(k, x -> new Numbers()).add(number)));
    }

    /** The numbers below this one whose names may be like one of its names. */
    public Set<Integer> before(int number) {
        Map<Integer, Integer> shared = new HashMap<>();
        Set<Integer> likely = new HashSet<>();
        for (List<String> word : keys.getOrDefault(number, Set.of())) {
            Set<Integer> having = new HashSet<>();
            for (String key : word) gather(key, number, having, likely);
            having.forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        String[] own = longer.getOrDefault(number, NONE);
        shared.forEach((other, words) -> {
            if (words > 1 || isMisspelt(own, longer.getOrDefault(other, NONE))) likely.add(other);
        });
        return likely;
    }

    private static boolean isMisspelt(String[] own, String[] theirs) {
        for (String word : own) {
            for (String their : theirs) if (mayBeApart(word, their) && Letters.areOneApart(word, their)) return true;
        }
        return false;
    }

    /** What is quickly seen: a letter apart, words are nearly as long, and begin or end alike, and those that are the same say nothing. */
    private static boolean mayBeApart(String a, String b) {
        return Math.abs(a.length() - b.length()) <= 1 && (a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1)) && !a.equals(b);
    }

    private void gather(String key, int number, Set<Integer> having, Set<Integer> likely) {
        Numbers block = blocks.get(key);
        if (block == null || block.size() > COMMON) return;
        for (int i = 0; i < block.size() && block.get(i) < number; i++) {
            having.add(block.get(i));
            if (block.size() <= RARE || key.startsWith("=")) likely.add(block.get(i));
        }
    }
}
