package org.ibidem.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Statement;

/** Finds which entities are described in the same words: by runs of five words that two texts have in common. What many say is nobody's own. */
final class SharedWords {
    private static final int RUN = 5;
    private static final int FEWEST = 6;
    private static final int COMMON = 5;
    private static final double LEAST = 0.25;
    private static final Set<String> TEXTS = Set.of("notes", "description", "summary", "bodyText", "keywords", "position", "title");
    private final Map<UUID, Set<String>> runs = new LinkedHashMap<>();
    private final Map<String, List<UUID>> with = new LinkedHashMap<>();

    /** Two, how much of the shorter text both have (0 to 1), and some words of it. */
    record Pair(UUID one, UUID other, double overlap, String sample) {}

    SharedWords(Dossier dossier, Collection<UUID> entities) {
        for (UUID entity : entities) {
            Set<String> own = new LinkedHashSet<>();
            dossier.standing(entity).stream().filter(s -> s.valueEntityId() == null && TEXTS.contains(s.property())).map(Statement::value).forEach(text -> own.addAll(runs(text)));
            runs.put(entity, own);
            own.forEach(run -> with.computeIfAbsent(run, k -> new ArrayList<>()).add(entity));
        }
    }

    private static List<String> runs(String text) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + RUN)));
        return runs;
    }

    /** Every two whose texts overlap. */
    List<Pair> pairs() {
        Map<List<UUID>, List<String>> common = new LinkedHashMap<>();
        with.forEach((run, who) -> {
            if (who.size() < 2 || who.size() > COMMON) return;
            for (int i = 0; i < who.size(); i++) {
                for (UUID other : who.subList(i + 1, who.size())) common.computeIfAbsent(List.of(who.get(i), other), k -> new ArrayList<>()).add(run);
            }
        });
        List<Pair> pairs = new ArrayList<>();
        common.forEach((two, shared) -> {
            double overlap = (double) shared.size() / Math.min(runs.get(two.getFirst()).size(), runs.get(two.getLast()).size());
            if (shared.size() >= FEWEST && overlap >= LEAST) pairs.add(new Pair(two.getFirst(), two.getLast(), overlap, shared.getFirst()));
        });
        return pairs;
    }
}
