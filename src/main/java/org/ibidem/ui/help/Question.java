package org.ibidem.ui.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody asks of the help in words of their own: "how do I delete a document" asks about deleting and documents, and is answered
 * where withdrawing is told too. Endings of words do not count.
 */
final class Question {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]{2,}");
    private static final Pattern IES = Pattern.compile("(?<=..)ies$");
    private static final Pattern ENDING = Pattern.compile("(?<=[^s]..|[^s].)(?:ing|ed|es|s)$");
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnpt])\\1$");
    private static final int LONGEST_ENDING = 3;
    /** A beginning this long is looked for in longer words too; of the word that is still being typed, any beginning is. */
    private static final int BEGINNING = 3;
    private final List<Asked> asked;

    private Question(List<Asked> asked) {
        this.asked = asked;
    }

    /**
     * What is asked; words that only ask, as the vocabulary has them, are left out unless there are no others. The fewer of the pages, each
     * given by its stems, have a word, the more it tells.
     */
    static Question of(String typed, Vocabulary vocabulary, List<Set<String>> pages) {
        List<String> all = words(typed);
        List<String> telling = all.stream().filter(w -> !vocabulary.onlyAsks(w)).toList();
        List<String> left = telling.isEmpty() ? all : telling;
        List<Asked> asked = new ArrayList<>(left.stream().map(w -> Asked.of(w, vocabulary, pages)).toList());
        if (!left.isEmpty() && typed.toLowerCase(Locale.ROOT).endsWith(left.getLast())) asked.set(asked.size() - 1, Asked.begun(left.getLast(), vocabulary, pages));
        return new Question(asked);
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** How much of what is asked is among the stems of a text, from 0 to 1; a word of the same meaning counts a little less than the word itself. */
    double answeredBy(Set<String> stems) {
        double whole = asked.stream().mapToDouble(Asked::weight).sum();
        return whole == 0 ? 0 : asked.stream().mapToDouble(a -> a.weight * a.in(stems)).sum() / whole;
    }

    static Set<String> stems(String text) {
        return words(text).stream().map(Question::stem).collect(Collectors.toSet());
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** A word without its ending, as far as English has a few common ones. */
    static String stem(String word) {
        if (word.length() <= BEGINNING || !word.chars().allMatch(c -> c < 128)) return word;
        String bare = ENDING.matcher(IES.matcher(word).replaceFirst("y")).replaceFirst("");
        if (bare.length() > BEGINNING && bare.endsWith("e")) bare = bare.substring(0, bare.length() - 1);
        return DOUBLED.matcher(bare).replaceFirst("$1");
    }

    /** The letters of a word one by one, of a Korean syllable too: the first of them is typed before the syllable is whole. */
    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD);
    }

    /** One word that tells what is asked about, and those that say the same; {@code begun} are the letters of a word that is still being typed. */
    private record Asked(String stem, List<String> likes, Optional<String> begun, double weight) {
        private static final double LIKE = 0.9;
        private static final double EVEN = 0.5;
        /** A word that no page has tells little of which page is meant. */
        private static final double UNKNOWN = 0.5;
        /** How many letters of an ending may be typed before the stem is known again, as in "deletin". */
        private static final int OF_ENDING = 2;
        private static final int LEAST = 4;

        static Asked of(String word, Vocabulary vocabulary, List<Set<String>> pages) {
            return new Asked(Question.stem(word), vocabulary.likes(word), Optional.empty(), 1).weighed(pages);
        }

        /** A word that is still being typed: if no page has what there is of it, the last letters are taken for the beginning of an ending. */
        static Asked begun(String word, Vocabulary vocabulary, List<Set<String>> pages) {
            String letters = letters(word);
            Asked whole = new Asked(Question.stem(word), vocabulary.likes(word), Optional.of(letters), 1);
            return IntStream.rangeClosed(1, OF_ENDING).map(n -> letters.length() - n).filter(end -> end >= LEAST && !whole.isIn(pages))
                .mapToObj(end -> new Asked(whole.stem, whole.likes, Optional.of(letters.substring(0, end)), 1)).filter(a -> a.isIn(pages)).findFirst().orElse(whole).weighed(pages);
        }

        private boolean isIn(List<Set<String>> pages) {
            return pages.stream().anyMatch(page -> in(page) > 0);
        }

        private Asked weighed(List<Set<String>> pages) {
            long having = pages.stream().filter(this::isItselfIn).count();
            if (having == 0) having = pages.stream().filter(page -> in(page) > 0).count();
            return new Asked(stem, likes, begun, having == 0 ? UNKNOWN : Math.log((pages.size() + 1.0) / (having + EVEN)));
        }

        private boolean isItselfIn(Set<String> stems) {
            return stems.stream().anyMatch(s -> same(s, stem) || begun.isPresent() && letters(s).startsWith(begun.get()));
        }

        double in(Set<String> stems) {
            if (isItselfIn(stems)) return 1;
            return likes.stream().anyMatch(like -> stems.stream().anyMatch(s -> same(s, like))) ? LIKE : 0;
        }

        private static boolean same(String said, String asked) {
            return said.equals(asked) || asked.length() >= BEGINNING && said.startsWith(asked) || HANGUL.matcher(asked).matches() && sameBeginning(said, asked);
        }

        /** Korean words end in particles: those that begin alike are one. */
        private static boolean sameBeginning(String said, String asked) {
            int alike = 0;
            while (alike < Math.min(said.length(), asked.length()) && said.charAt(alike) == asked.charAt(alike)) alike++;
            return alike >= 2 && asked.length() - alike <= LONGEST_ENDING;
        }
    }

    /** Words of a language that only ask, and groups of those that mean nearly the same, as stems. */
    record Vocabulary(Set<String> asking, List<Set<String>> alike) {
        /** Reads a page: its first line are the words that only ask, each other one a group. */
        static Vocabulary of(String page) {
            List<String> lines = page.lines().filter(line -> !words(line).isEmpty()).toList();
            return new Vocabulary(Set.copyOf(words(lines.getFirst())), lines.stream().skip(1).map(Question::stems).toList());
        }

        boolean onlyAsks(String word) {
            return asking.contains(word);
        }

        /** The stems of the words that mean nearly the same as this one. */
        List<String> likes(String word) {
            String stem = stem(word);
            return alike.stream().filter(group -> group.stream().anyMatch(w -> w.equals(stem) || HANGUL.matcher(w).matches() && Asked.same(stem, w))).flatMap(Set::stream).toList();
        }
    }
}
