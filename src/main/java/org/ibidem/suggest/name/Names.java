package org.ibidem.suggest.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds names of people, organisations and places. No two of them overlap: the case's own come first, then the surest, then the longest. */
public final class Names {
    private final WordLists lists = new WordLists();
    private final Runs runs = new Runs(lists);
    private final Judgement judgement = new Judgement(lists);
    private final EastAsianNames eastAsian = new EastAsianNames(lists);
    private final KnownNames known;

    /** Finds names, those that the case knows first. */
    public Names(KnownNames known) {
        this.known = known;
    }

    /** The names in a text, in reading order. */
    public List<Name> in(String text) {
        List<Name> candidates = new ArrayList<>();
        known.in(text, candidates::add);
        eastAsian.in(text, candidates::add);
        capitalised(text, candidates);
        candidates.sort(Comparator.comparingDouble(Name::score).reversed().thenComparing(n -> n.start() - n.end()).thenComparing(Name::start));
        TreeMap<Integer, Name> taken = new TreeMap<>();
        for (Name name : candidates) {
            Map.Entry<Integer, Name> before = taken.lowerEntry(name.end());
            if (before == null || before.getValue().end() <= name.start()) taken.put(name.start(), name);
        }
        return List.copyOf(taken.values());
    }

    /** The run without a title at its beginning, which then stands before it; {@code Justice Department} has none. */
    private List<Word> withoutTitle(List<Word> run, Map<Integer, String> before) {
        String first = run.getFirst().lower();
        if (run.size() < 2 || !lists.titles.contains(first) || lists.organisationWords.contains(run.get(1).lower())) return run;
        before.put(run.get(1).start(), first);
        return withoutTitle(run.subList(1, run.size()), before);
    }

    private void capitalised(String text, List<Name> candidates) {
        List<Word> words = Word.in(text);
        Set<String> small = new HashSet<>();
        Map<Integer, String> before = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapitalised()) small.add(words.get(i).text());
            before.put(words.get(i).start(), i == 0 || words.get(i).opens() ? "" : words.get(i - 1).lower());
        }
        for (List<Word> titled : runs.of(text)) {
            List<Word> run = withoutTitle(titled, before);
            int start = run.getFirst().start();
            int end = run.getLast().end();
            judgement.of(run, before.getOrDefault(start, ""), small.contains(run.getFirst().lower()))
                .ifPresent(v -> candidates.add(new Name(v.kind(), text.substring(start, end), start, end, v.score())));
        }
    }
}
