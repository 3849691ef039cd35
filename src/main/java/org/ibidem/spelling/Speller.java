package org.ibidem.spelling;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** Tells whether a word is spelt as one of some dictionaries has it, so that British and American ways both are right. Safe for many threads. */
public final class Speller {
    private static final int OFFERED = 6;
    private final List<Hunspell> dictionaries;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    Speller(List<Dictionary> dictionaries) {
        this.dictionaries = dictionaries.stream().map(d -> new Hunspell(d, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> { })).toList();
    }

    /** Whether one of the dictionaries has the word. */
    public boolean isRight(String word) {
        return asked.computeIfAbsent(plain(word), w -> dictionaries.stream().anyMatch(d -> d.spell(w)));
    }

    /** Words that may have been meant, the likeliest first. */
    public List<String> suggestions(String word) {
        return dictionaries.stream().flatMap(d -> d.suggest(plain(word)).stream()).distinct().limit(OFFERED).toList();
    }

    private static String plain(String word) {
        return word.replace('’', '\'');
    }
}
