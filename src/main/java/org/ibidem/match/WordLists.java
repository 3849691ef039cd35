package org.ibidem.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The lists of words beside this class: lines of UTF-8, of which those that begin with {@code #} explain. */
final class WordLists {
    private static final Map<String, Double> WEIGHTS = weights();
    private static final Map<String, Set<String>> NICKNAMES = nicknames();

    private WordLists() {}

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }

    static byte[] bytes(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much a word tells in a name: 1 for an ordinary word. */
    static double weight(String word) {
        Double listed = WEIGHTS.get(word);
        if (listed != null) return listed;
        return word.length() == 1 && !Character.isDigit(word.charAt(0)) ? 0.4 : 1;
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : lines("common-words.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) weights.put(words[i], Double.valueOf(words[0]));
        }
        return Map.copyOf(weights);
    }

    /** The other forms of a given name; empty when none are known. */
    static Set<String> nicknames(String word) {
        return NICKNAMES.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> nicknames() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : lines("nicknames.txt")) {
            List<String> names = new ArrayList<>(List.of(line.split(" ")));
            for (String name : names) forms.computeIfAbsent(name, k -> new TreeSet<>()).addAll(names);
        }
        forms.forEach((name, others) -> others.remove(name));
        return Map.copyOf(forms);
    }
}
