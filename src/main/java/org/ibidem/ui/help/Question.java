package org.ibidem.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody asks of the help in words of their own: "how do I delete a document" asks about deleting and documents, and is answered
 * where withdrawing is told too. Endings of words do not count.
 */
final class Question {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]{2,}");
    private static final int LONGEST_ENDING = 3;
    /** A beginning this long is looked for in longer words too. */
    private static final int BEGINNING = 3;
    private final List<Asked> asked;

    private Question(List<Asked> asked) {
        this.asked = asked;
    }

    /**
     * What is asked; words that only ask, as the vocabulary has them, are left out unless there are no others. The fewer of the pages have
     * a word, the more it tells.
     */
    static Question of(String typed, Vocabulary vocabulary, List<String> pages) {
        List<String> all = words(typed);
        List<String> telling = all.stream().filter(w -> !vocabulary.onlyAsks(w)).toList();
        List<Set<String>> stems = pages.stream().map(Question::stems).toList();
        return new Question((telling.isEmpty() ? all : telling).stream().map(w -> Asked.of(w, vocabulary, stems)).toList());
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** How much of what is asked stands in a text, from 0 to 1; a word of the same meaning counts a little less than the word itself. */
    double answeredBy(String text) {
        Set<String> stems = stems(text);
        double whole = asked.stream().mapToDouble(Asked::weight).sum();
        return whole == 0 ? 0 : asked.stream().mapToDouble(a -> a.weight * a.in(stems)).sum() / whole;
    }

    private static Set<String> stems(String text) {
        return words(text).stream().map(Question::stem).collect(Collectors.toSet());
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** A word without its ending, as far as English has a few common ones. */
    static String stem(String word) {
        if (word.length() <= BEGINNING || !word.chars().allMatch(c -> c < 128)) return word;
        String bare = word.replaceFirst("(?<=..)ies$", "y").replaceFirst("(?<=[^s]..|[^s].)(?:ing|ed|es|s)$", "");
        if (bare.length() > BEGINNING && bare.endsWith("e")) bare = bare.substring(0, bare.length() - 1);
        return bare.replaceFirst("([bdgmnpt])\\1$", "$1");
    }

    /** One word that tells what is asked about, and those that say the same. */
    private record Asked(String stem, List<String> likes, double weight) {
        private static final double LIKE = 0.9;
        private static final double EVEN = 0.5;
        /** A word that no page has tells little of which page is meant. */
        private static final double UNKNOWN = 0.5;

        static Asked of(String word, Vocabulary vocabulary, List<Set<String>> pages) {
            Asked plain = new Asked(Question.stem(word), vocabulary.likes(word).stream().map(Question::stem).toList(), 1);
            long having = pages.stream().filter(page -> page.stream().anyMatch(s -> same(s, plain.stem))).count();
            if (having == 0) having = pages.stream().filter(page -> plain.in(page) > 0).count();
            return new Asked(plain.stem, plain.likes, having == 0 ? UNKNOWN : Math.log((pages.size() + 1.0) / (having + EVEN)));
        }

        double in(Set<String> stems) {
            if (stems.stream().anyMatch(s -> same(s, stem))) return 1;
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

    /** Words of a language that only ask, and groups of those that mean nearly the same. */
    record Vocabulary(List<String> asking, List<List<String>> alike) {
        /** Reads a page: its first line are the words that only ask, each other one a group. */
        static Vocabulary of(String page) {
            List<List<String>> lines = page.lines().map(Question::words).filter(words -> !words.isEmpty()).toList();
            return new Vocabulary(lines.getFirst(), lines.subList(1, lines.size()));
        }

        boolean onlyAsks(String word) {
            return asking.contains(word);
        }

        List<String> likes(String word) {
            List<String> all = new ArrayList<>();
            for (List<String> group : alike) if (group.stream().anyMatch(w -> stem(w).equals(stem(word)) || Asked.same(stem(word), stem(w)) && HANGUL.matcher(w).matches())) all.addAll(group);
            return all;
        }
    }
}
