package org.ibidem.suggest.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a run of capitalised words names, if anything, and how sure that is. */
final class Judgement {
    private static final Set<String> PLACE_BEFORE = Set.of("in", "at", "from", "near", "to", "of");
    private static final int SHORT = 3;
    private final WordLists lists;

    /** What a run names. */
    record Verdict(NameKind kind, double score) {}

    Judgement(WordLists lists) {
        this.lists = lists;
    }

    /**
     * Judges a run.
     *
     * @param before  the word before it, in lower case; empty for none
     * @param repeats whether its first word is also written small elsewhere in the text
     */
    Optional<Verdict> of(List<Word> run, String before, boolean repeats) {
        String whole = run.stream().map(Word::lower).collect(Collectors.joining(" "));
        if (lists.places.contains(whole)) return say(NameKind.PLACE, .9);
        if (any(run, lists.adjectives) && run.stream().allMatch(this::tellsWhatKind)) return Optional.empty();
        if (any(run, lists.legalForms) && run.size() > 1) return say(NameKind.ORGANISATION, .95);
        if (lists.titles.contains(before) && run.size() < 5) return say(NameKind.PERSON, .85);
        if (run.size() > 1 && any(run, lists.organisationWords)) return say(NameKind.ORGANISATION, .8);
        if (run.size() > 1 && !any(run, lists.adjectives) && (lists.placeWords.contains(run.getLast().lower()) || lists.placeWords.contains(run.getFirst().lower()))) return say(NameKind.PLACE, .7);
        return run.size() > 1 ? several(run) : one(run.getFirst(), before, repeats);
    }

    /** {@code North Korean IT}: of where and of what kind something is, not which one. */
    private boolean tellsWhatKind(Word word) {
        return lists.adjectives.contains(word.lower()) || lists.placeWords.contains(word.lower()) || word.isAllCapitals() && word.text().length() <= SHORT;
    }

    private static Optional<Verdict> say(NameKind kind, double score) {
        return Optional.of(new Verdict(kind, score));
    }

    private static boolean any(List<Word> run, Set<String> list) {
        return run.stream().anyMatch(w -> list.contains(w.lower()));
    }

    private Optional<Verdict> several(List<Word> run) {
        String first = run.getFirst().lower();
        boolean few = run.size() < 5;
        if (few && lists.givenNames.contains(first)) return say(NameKind.PERSON, .85);
        if (few && (lists.familyNames.contains(first) || lists.familyNames.contains(run.getLast().lower()))) return say(NameKind.PERSON, .75);
        if (run.getLast().lower().matches(".*(?:ович|евич|овна|евна|ovich|evich|ovna|evna)")) return say(NameKind.PERSON, .85);
        if (lists.adjectives.contains(first) || run.stream().anyMatch(Word::isAllCapitals) || run.size() > 3) return say(NameKind.ORGANISATION, .5);
        return say(NameKind.PERSON, .5);
    }

    private Optional<Verdict> one(Word word, String before, boolean repeats) {
        String lower = word.lower();
        if (word.text().length() < 2 || lists.legalForms.contains(lower) || lists.titles.contains(lower) || lists.adjectives.contains(lower)) return Optional.empty();
        if (word.isAllCapitals()) return word.text().length() < 7 && word.text().length() > 2 && !word.opens() && !word.hasDigit() ? say(NameKind.ORGANISATION, .4) : Optional.empty();
        if (lists.givenNames.contains(lower)) return say(NameKind.PERSON, .55);
        if (lists.organisationWords.contains(lower) || lists.placeWords.contains(lower) || repeats || word.opens()) return Optional.empty();
        if (word.text().substring(1).chars().anyMatch(Character::isUpperCase)) return say(NameKind.ORGANISATION, .5);
        return say(PLACE_BEFORE.contains(before) && !before.equals("of") ? NameKind.PLACE : NameKind.ORGANISATION, .4);
    }

    /** The normal form by which the same name is the same: one space, no letter case. */
    static String normal(String value) {
        return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
