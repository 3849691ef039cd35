package org.ibidem.dossier;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** Finds the entities a piece of text may name, by the words it shares with their names; case and marks on letters do not count. */
public final class EntityMatches {
    private static final Set<String> NAMES = Set.of("name", "alias", "weakAlias", "previousName");
    private final Dossier dossier;

    private record Scored(Entity entity, double score) {}

    /** Matches against the entities of this dossier. */
    public EntityMatches(Dossier dossier) {
        this.dossier = dossier;
    }

    /** At most so many entities, the likeliest first; none that shares no word. */
    public List<Entity> of(String text, int most) {
        Set<String> words = words(text);
        return dossier.entities().stream().map(e -> new Scored(e, score(e, words))).filter(s -> s.score() > 0)
            .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.entity().number())).limit(most).map(Scored::entity).toList();
    }

    private double score(Entity entity, Set<String> words) {
        double best = overlap(words(dossier.caption(entity.id())), words);
        for (Statement s : dossier.standing(entity.id())) {
            if (NAMES.contains(s.property())) best = Math.max(best, Math.max(overlap(words(s.value()), words), overlap(words(s.original()), words)));
        }
        return best;
    }

    /** Shared words over all words (Jaccard). */
    private static double overlap(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
