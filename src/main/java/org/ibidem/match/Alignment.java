package org.ibidem.match;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.match.WordLikeness.By;

/**
 * The words of two names laid beside each other, the likest first, each once; two words of one may be one of the other. What is left on both
 * sides speaks against; what is left on one side alone is only less said.
 */
final class Alignment {
    private static final double CONFLICT = 1.3;
    private static final double EXTRA = 0.5;
    private static final double EXTRA_SYLLABLE = 1;
    private static final double CONTRADICTED = 0.22;
    private static final double TOLD = 0.6;
    private static final double INITIAL = 0.4;
    /** One telling word in common is too little when the other name has more. */
    private static final double ONE_WORD = 0.66;
    /** Many names have the same first letters: enough for a suggestion, too little for a hit on a list. */
    private static final double ACRONYM = 0.78;
    private final List<Word> a;
    private final List<Word> b;
    private final double extra;
    private final boolean organisations;
    private final boolean[] takenA;
    private final boolean[] takenB;
    private final List<Pair> pairs = new ArrayList<>();

    /** Words of one name that stand for words of the other. */
    record Pair(String a, String b, WordLikeness likeness, double weight) {}

    private record Candidate(int a, int countA, int b, int countB, WordLikeness likeness) {}

    /** How alike two words are, by their places. */
    @FunctionalInterface
    interface Likenesses {
        WordLikeness of(int a, int b);
    }

    Alignment(NameForm a, NameForm b, Likenesses likenesses, boolean organisations) {
        this.a = a.words();
        this.b = b.words();
        this.organisations = organisations;
        extra = a.isSyllables() && b.isSyllables() ? EXTRA_SYLLABLE : EXTRA;
        takenA = new boolean[this.a.size()];
        takenB = new boolean[this.b.size()];
        boolean chinese = a.isChinese() && b.isChinese() && !(a.isKorean() && b.isKorean());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < takenA.length; i++) {
            for (int j = 0; j < takenB.length; j++) {
                WordLikeness likeness = chinese ? likenesses.of(i, j).ofChinese(this.a.get(i), this.b.get(j)) : likenesses.of(i, j);
                if (likeness.value() > 0) candidates.add(new Candidate(i, 1, j, 1, likeness));
                join(i, j, candidates);
                if (organisations) acronyms(i, j, candidates);
            }
        }
        candidates.sort((x, y) -> Double.compare(strength(y), strength(x)));
        candidates.forEach(this::take);
    }

    private static double strength(Candidate c) {
        return c.likeness.value() + (c.countA + c.countB > 2 ? 0.005 : 0);
    }

    private void join(int i, int j, List<Candidate> candidates) {
        if (i + 1 < a.size()) joined(a.get(i), a.get(i + 1), b.get(j)).ifAlike(l -> candidates.add(new Candidate(i, 2, j, 1, l)));
        if (j + 1 < b.size()) joined(b.get(j), b.get(j + 1), a.get(i)).ifAlike(l -> candidates.add(new Candidate(i, 1, j, 2, l)));
    }

    private static WordLikeness joined(Word first, Word second, Word one) {
        if (first.isConsonants() || one.isConsonants()) return joinedConsonants(first, second, one);
        int length = first.text().length() + second.text().length();
        if (length < 4 || Math.abs(length - one.text().length()) > 2) return WordLikeness.NONE;
        String together = first.text() + second.text();
        if (together.equals(one.text())) return new WordLikeness(0.98, By.JOINED);
        if (!one.korean().isEmpty() && !first.korean().isEmpty() && Sounds.korean(together).equals(one.korean())) return new WordLikeness(0.94, By.JOINED);
        if (!one.chinese().isEmpty() && (first.chinese() + second.chinese()).equals(one.chinese())) return new WordLikeness(0.92, By.JOINED);
        double alike = Letters.alike(together, one.text());
        if (first.isInitial() && first.text().charAt(0) != one.text().charAt(0) || second.isInitial() && !one.text().endsWith(second.text())) return WordLikeness.NONE;
        return alike < 0.8 ? WordLikeness.NONE : new WordLikeness(alike - 0.04, By.JOINED);
    }

    /** Two words that a script without vowels writes as one, or the other way round. */
    private static WordLikeness joinedConsonants(Word first, Word second, Word one) {
        String together = first.text() + second.text();
        if (together.length() < 4 || first.isConsonants() == one.isConsonants()) return together.equals(one.text()) ? new WordLikeness(0.98, By.JOINED) : WordLikeness.NONE;
        double alike = one.isConsonants() ? WordLikeness.spelling(together, Abjad.key(together), one.text()) : WordLikeness.spelling(one.text(), one.skeleton(), together);
        return alike > 0 ? new WordLikeness(alike - 0.02, By.JOINED) : WordLikeness.NONE;
    }

    private void acronyms(int i, int j, List<Candidate> candidates) {
        int ofB = initials(a.get(i), b, j);
        int ofA = initials(b.get(j), a, i);
        if (ofB > 0) candidates.add(new Candidate(i, 1, j, ofB, new WordLikeness(ACRONYM, By.ACRONYM)));
        if (ofA > 0) candidates.add(new Candidate(i, ofA, j, 1, new WordLikeness(ACRONYM, By.ACRONYM)));
    }

    /** How many words from this place begin with the letters of the acronym; 0 when they do not all. */
    private static int initials(Word acronym, List<Word> words, int from) {
        String letters = acronym.text();
        if (letters.length() < 3 || letters.length() > 6 || from + letters.length() > words.size()) return 0;
        for (int i = 0; i < letters.length(); i++) if (words.get(from + i).text().charAt(0) != letters.charAt(i)) return 0;
        return letters.length();
    }

    private void take(Candidate c) {
        if (isTaken(takenA, c.a, c.countA) || isTaken(takenB, c.b, c.countB)) return;
        for (int i = 0; i < c.countA; i++) takenA[c.a + i] = true;
        for (int j = 0; j < c.countB; j++) takenB[c.b + j] = true;
        pairs.add(new Pair(text(a, c.a, c.countA), text(b, c.b, c.countB), c.likeness, Math.max(weight(a, c.a, c.countA), weight(b, c.b, c.countB))));
    }

    private static boolean isTaken(boolean[] taken, int from, int count) {
        for (int i = from; i < from + count; i++) if (taken[i]) return true;
        return false;
    }

    private static String text(List<Word> words, int from, int count) {
        if (count == 1) return words.get(from).text();
        return String.join(" ", words.subList(from, from + count).stream().map(Word::text).toList());
    }

    private static double weight(List<Word> words, int from, int count) {
        double weight = 0;
        for (int i = from; i < from + count; i++) weight += words.get(i).weight();
        return weight / (count > 2 ? count / 1.5 : 1);
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<String> leftOfA() {
        return left(a, takenA);
    }

    List<String> leftOfB() {
        return left(b, takenB);
    }

    private static List<String> left(List<Word> words, boolean[] taken) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) if (!taken[i]) left.add(words.get(i).text());
        return left;
    }

    /** How alike the names are by their words. */
    double score() {
        double shared = 0;
        double all = 0;
        double telling = 0;
        for (Pair pair : pairs) {
            shared += pair.likeness.value() * pair.weight;
            all += pair.weight;
            if (pair.weight >= TOLD && pair.likeness.by() != By.INITIAL && !pair.a.equals(Abjad.SERVANT_OF)) telling++;
        }
        double leftA = left(a, takenA, false);
        double leftB = left(b, takenB, false);
        double conflict = organisations ? Math.min(leftA, leftB) : Math.min(Math.max(leftA, initials(a, takenA)), Math.max(leftB, initials(b, takenB)));
        if (leftA + leftB == 0 && pairs.stream().allMatch(p -> p.likeness.by() == By.EQUAL)) return 1;
        double score = all == 0 ? 0 : shared / (all + CONFLICT * conflict + extra * Math.abs(leftA - leftB) / 2);
        score *= 1 - CONTRADICTED * Math.min(1, conflict / TOLD);
        if (left(a, takenA, true) > 0 && left(b, takenB, true) > 0) score -= 0.2;
        if (telling < 2 && Math.max(leftA, leftB) >= TOLD) score = Math.min(score, ONE_WORD);
        return telling == 0 ? Math.min(score, TOLD) : Math.max(0, score);
    }

    /** An initial of a person tells something, also where the letter is a small word of another language. */
    private static double initials(List<Word> words, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) if (!taken[i] && words.get(i).isInitial()) return INITIAL;
        return 0;
    }

    private static double left(List<Word> words, boolean[] taken, boolean numbers) {
        double left = 0;
        for (int i = 0; i < taken.length; i++) if (!taken[i] && (!numbers || words.get(i).isNumber())) left += words.get(i).weight();
        return left;
    }
}
