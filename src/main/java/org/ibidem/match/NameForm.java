package org.ibidem.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way to read a name: its words in Latin letters, the families of its legal forms, and how the words came about. What leaves out a part in
 * brackets is {@code partial}.
 */
record NameForm(List<Word> words, Set<String> legalForms, System system, boolean partial) {
    /** How the words of a form came about; each has a sentence. */
    enum System { WRITTEN, LATIN_MARKS, REVISED, KOREAN_READING, PINYIN, CYRILLIC, KOREAN_IN_CYRILLIC, CHINESE_IN_CYRILLIC, CONSONANTS_ONLY, OTHER_SCRIPT, TRANSLATED }

    /** The words as one. */
    String together() {
        return words.size() == 1 ? words.getFirst().text() : words.stream().map(Word::text).collect(Collectors.joining());
    }

    double weight() {
        double weight = 0;
        for (Word word : words) weight += word.weight();
        return weight;
    }

    /** Whether all its words may be syllables of a Korean or Chinese name, each of which tells as much as another name's word. */
    boolean isSyllables() {
        return words.size() > 1 && words.stream().noneMatch(w -> w.korean().isEmpty() && w.chinese().isEmpty());
    }

    /** Whether all its words may be Chinese. */
    boolean isChinese() {
        return words.size() > 1 && words.stream().noneMatch(w -> w.chinese().isEmpty());
    }

    /** Whether all its words may be Korean. */
    boolean isKorean() {
        return words.stream().noneMatch(w -> w.korean().isEmpty());
    }
}
