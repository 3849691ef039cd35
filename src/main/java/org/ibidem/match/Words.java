package org.ibidem.match;

import java.util.HashMap;
import java.util.Map;

/** Words made once for many names; for one thread. */
final class Words {
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> consonants = new HashMap<>();

    Word of(String text) {
        return words.computeIfAbsent(text, Word::of);
    }

    /** A word of a script that writes no vowels. */
    Word ofConsonants(String text) {
        return consonants.computeIfAbsent(text, Word::ofConsonants);
    }
}
