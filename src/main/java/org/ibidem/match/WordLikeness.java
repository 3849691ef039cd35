package org.ibidem.match;

import java.util.function.Consumer;

/** How alike two words of names are, from 0 to 1, and by what. */
record WordLikeness(double value, By by) {
    /** Consonants alone say something when there are so many. */
    static final int SKELETON = 3;
    /** Of a shorter word that is an abbreviation every letter stands for a word, vowels too. */
    static final int LONG = 5;
    /** Words less alike than this are different words. */
    static final double LEAST = 0.64;
    static final WordLikeness NONE = new WordLikeness(0, By.NOTHING);
    private static final WordLikeness SAME = new WordLikeness(1, By.EQUAL);
    /** How alike two Chinese words are that differ by a whole syllable: enough for a suggestion, too little for a hit on a list. */
    private static final double OTHER_SYLLABLE = 0.5;
    /** So many letters of a word that everybody knows are its stem. */
    static final int STEM = 4;
    /** What a share of different letters costs. */
    private static final double COST = 1.3;

    /** Why two words are alike; each has a sentence. */
    enum By { NOTHING, EQUAL, SOUND, KOREAN, CHINESE, NICKNAME, CONSONANTS, SPELLING, INITIAL, JOINED, ACRONYM }

    static WordLikeness of(Word a, Word b) {
        if (a.text().equals(b.text())) return SAME;
        if (a.isInitial() || b.isInitial()) return a.text().charAt(0) == b.text().charAt(0) ? new WordLikeness(0.68, By.INITIAL) : NONE;
        if (a.isNumber() || b.isNumber()) return NONE;
        if (a.isConsonants() && b.isConsonants()) return bare(a, b);
        return a.isCommon() && b.isCommon() ? common(a, b) : letters(a, b);
    }

    private static WordLikeness letters(Word a, Word b) {
        WordLikeness best = a.sound().equals(b.sound()) && a.sound().length() > 1 ? new WordLikeness(0.94, By.SOUND) : spelling(a, b);
        if (!a.korean().isEmpty() && a.korean().equals(b.korean())) best = best.or(0.94, By.KOREAN);
        if (!a.chinese().isEmpty() && a.chinese().equals(b.chinese())) best = best.or(0.92, By.CHINESE);
        if (WordLists.nicknames(a.text()).contains(b.text())) best = best.or(0.85, By.NICKNAME);
        return best.value < 0.82 ? consonants(a, b, best) : best;
    }

    /** Words that many names have are known: {@code eastern} is no way to spell {@code western}, and {@code banking} is a form of {@code bank}. */
    private static WordLikeness common(Word a, Word b) {
        if (Math.min(a.text().length(), b.text().length()) >= STEM && (a.text().startsWith(b.text()) || b.text().startsWith(a.text()))) return new WordLikeness(0.92, By.SPELLING);
        WordLikeness likeness = letters(a, b);
        boolean isOnlySpelt = likeness.by == By.SPELLING || likeness.by == By.CONSONANTS;
        return isOnlySpelt && a.text().charAt(0) != b.text().charAt(0) ? NONE : likeness;
    }

    /** Two words without vowels have only their letters. */
    private static WordLikeness bare(Word a, Word b) {
        double alike = Letters.alike(a.text(), b.text());
        return Math.min(a.text().length(), b.text().length()) < 3 || alike < LEAST ? NONE : new WordLikeness(1 - COST * (1 - alike), By.SPELLING);
    }

    private static WordLikeness consonants(Word a, Word b, WordLikeness best) {
        if (a.isConsonants()) return best.or(spelling(b.text(), b.skeleton(), a.text()), By.CONSONANTS);
        if (b.isConsonants()) return best.or(spelling(a.text(), a.skeleton(), b.text()), By.CONSONANTS);
        if (a.skeleton().length() < SKELETON || !a.skeleton().equals(b.skeleton())) return best;
        boolean abbreviated = Math.min(a.text().length(), b.text().length()) < LONG;
        return !abbreviated && Letters.alike(a.sound(), b.sound()) >= 0.7 ? best.or(0.84, By.CONSONANTS) : best;
    }

    /** How well Latin letters spell a word of consonants: every letter of it in its place, or only the consonants. */
    static double spelling(String latin, String skeleton, String consonants) {
        if (!Abjad.keys(consonants).contains(skeleton)) return 0;
        if (Abjad.spells(latin, consonants)) return skeleton.length() > 1 ? 0.93 : 0.88;
        return skeleton.length() < 2 ? 0 : skeleton.length() == 2 ? 0.7 : 0.84;
    }

    /** The same for two words of Chinese names: another syllable is another name, however alike the letters, as {@code Xiaohong} and {@code Xiaodong}. */
    WordLikeness ofChinese(Word a, Word b) {
        boolean other = (by == By.SPELLING || by == By.CONSONANTS) && value > OTHER_SYLLABLE && Syllables.differ(a.text(), b.text());
        return other ? new WordLikeness(OTHER_SYLLABLE, by) : this;
    }

    void ifAlike(Consumer<WordLikeness> then) {
        if (value > 0) then.accept(this);
    }

    private WordLikeness or(double other, By why) {
        return other > value ? new WordLikeness(other, why) : this;
    }

    private static WordLikeness spelling(Word a, Word b) {
        if (Math.min(a.text().length(), b.text().length()) < 3) return syllables(a, b);
        double alike = Math.max(Letters.alike(a.text(), b.text(), LEAST), Letters.alike(a.sound(), b.sound(), LEAST + 0.04) - 0.04);
        if (!a.korean().isEmpty() && !b.korean().isEmpty()) alike = Math.max(alike, Letters.alike(a.korean(), b.korean(), LEAST + 0.06) - 0.06);
        return alike < LEAST ? NONE : new WordLikeness(1 - COST * (1 - alike), By.SPELLING);
    }

    /** A Korean syllable with a letter more at its end is misheard more often than it is another. */
    private static WordLikeness syllables(Word a, Word b) {
        boolean near = a.korean().length() > 1 && b.korean().length() > 1 && Math.abs(a.korean().length() - b.korean().length()) == 1
            && (a.korean().startsWith(b.korean()) || b.korean().startsWith(a.korean()));
        return near ? new WordLikeness(0.5, By.KOREAN) : NONE;
    }
}
