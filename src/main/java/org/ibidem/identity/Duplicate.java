package org.ibidem.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.match.Feature;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;

/** Two things of a case that may be one, how likely by their names and facts (0 to 1), and why; and by which decision it was left open, when it was. */
public record Duplicate(Entity a, Entity b, double score, List<Feature> features, Optional<Decision> undecided) {
    Duplicate with(Optional<Decision> open) {
        return new Duplicate(a, b, score, features, open);
    }

    /** The same pair for the reasons of both, as likely as the likelier says. */
    Duplicate and(Duplicate other) {
        return new Duplicate(a, b, Math.max(score, other.score), Stream.concat(features.stream(), other.features.stream()).distinct().toList(), undecided);
    }

    /** The likest first, then by number. */
    static List<Duplicate> sorted(Collection<Duplicate> pairs) {
        return pairs.stream().sorted(Comparator.comparingDouble(Duplicate::score).reversed().thenComparing(d -> d.a().number()).thenComparing(d -> d.b().number())).toList();
    }

    /** The reasons as sentences. */
    public List<String> sentences() {
        return features.stream().map(Feature::sentence).toList();
    }
}
