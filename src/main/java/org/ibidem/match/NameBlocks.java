package org.ibidem.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names put into blocks by the keys of their words, so that among many only those are compared that share a rare word, two words, or all letters.
 * Words that stand in very many names make no block.
 */
public final class NameBlocks {
    private static final double TELLING = 0.3;
    private static final int RARE = 8;
    private static final int COMMON = 2_000;
    private final Words words = new Words();
    private final Map<String, Numbers> blocks = new HashMap<>();
    private final Map<Integer, Set<List<String>>> keys = new TreeMap<>();

    /** Reads a name and adds it; several names may have one number. */
    public ReadName add(int number, String text, NameKind kind) {
        ReadName name = ReadName.of(text, kind, words);
        Set<List<String>> own = keys.computeIfAbsent(number, k -> new LinkedHashSet<>());
        for (NameForm form : name.forms()) {
            form.words().stream().filter(w -> w.weight() >= TELLING && !w.isInitial()).map(w -> w.keys().toList()).forEach(own::add);
            own.add(List.of("=" + Sounds.of(form.together())));
        }
        return name;
    }

    /** Done adding: puts every number into its blocks. */
    public void close() {
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
        likely.addAll(shared.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet()));
        return likely;
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
