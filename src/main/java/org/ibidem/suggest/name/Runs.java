package org.ibidem.suggest.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs of capitalised words, with the small words that join them ({@code Bank of China}), inside one sentence. */
final class Runs {
    private static final int LONGEST = 9;
    private static final Set<String> AND = Set.of("and", "y", "e", "&", "и");
    private final WordLists lists;

    Runs(WordLists lists) {
        this.lists = lists;
    }

    List<List<Word>> of(String text) {
        List<Word> words = Word.in(text);
        List<List<Word>> runs = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = words.get(i).isCapitalised() ? end(text, words, i) : i + 1;
            if (words.get(i).isCapitalised()) runs.addAll(cut(words.subList(i, end)));
            i = end;
        }
        return runs;
    }

    private int end(String text, List<Word> words, int from) {
        int end = from + 1;
        while (end < words.size() && end - from < LONGEST && follows(text, words.get(end - 1), words.get(end))) {
            int next = end;
            while (next < words.size() && next - end < 2 && isJoiner(words.get(next)) && next + 1 < words.size() && follows(text, words.get(next), words.get(next + 1))) next++;
            if (!words.get(next).isCapitalised()) break;
            end = next + 1;
        }
        return end;
    }

    private boolean isJoiner(Word word) {
        return !word.isCapitalised() && lists.joiners.contains(word.lower());
    }

    /** Whether two words stand in one name: by a space, or a dot that shortens the first. */
    private boolean follows(String text, Word before, Word next) {
        if (before.bare().end() < before.end()) return false;
        String between = text.substring(before.end(), next.start());
        if (between.equals(" ") || between.equals("\u00a0") || between.equals(" \"") || between.equals(" «") || between.equals(" “")) return true;
        if (between.equals("-") || between.equals("/")) return false;
        boolean shortened = before.text().length() <= 2 && !before.hasDigit() || lists.legalForms.contains(before.lower()) || lists.titles.contains(before.lower()) || before.lower().equals("st");
        return between.equals(". ") && shortened || between.equals(", ") && lists.legalForms.contains(next.lower()) || between.equals("., ") && lists.legalForms.contains(next.lower());
    }

    /** Words that only open a sentence are no part of a name; neither are joiners and ordinary words at its ends. */
    private List<List<Word>> cut(List<Word> run) {
        List<Word> left = new ArrayList<>(run);
        while (!left.isEmpty() && isOrdinary(left.getFirst())) left.removeFirst();
        while (!left.isEmpty() && (isOrdinary(left.getLast()) || isJoiner(left.getLast()))) left.removeLast();
        if (left.size() > 2 && left.get(0).opens() && isJoiner(left.get(1)) && !lists.organisationWords.contains(left.get(0).lower())) left = left.subList(2, left.size());
        if (left.isEmpty()) return List.of();
        left.set(left.size() - 1, left.getLast().bare());
        return places(left);
    }

    /** {@code Japan and Nigeria} are two. */
    private List<List<Word>> places(List<Word> run) {
        for (int i = 1; i < run.size() - 1; i++) {
            List<Word> before = run.subList(0, i);
            List<Word> after = run.subList(i + 1, run.size());
            if (AND.contains(run.get(i).lower()) && (isPlace(before) || isPlace(after))) return Stream.of(before, after).flatMap(r -> places(r).stream()).toList();
        }
        return List.of(run);
    }

    private boolean isPlace(List<Word> run) {
        return lists.places.contains(run.stream().map(Word::lower).collect(Collectors.joining(" ")));
    }

    private boolean isOrdinary(Word word) {
        return lists.ordinary.contains(word.bare().lower()) && !word.isAllCapitals() || Character.isDigit(word.text().charAt(0)) || word.text().equals("&");
    }
}
