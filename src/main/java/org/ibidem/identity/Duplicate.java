package org.ibidem.identity;

import java.util.List;
import java.util.Optional;
import org.ibidem.match.Feature;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;

/** Two things of a case that may be one, how likely by their names and facts (0 to 1), and why; and by which decision it was left open, when it was. */
public record Duplicate(Entity a, Entity b, double score, List<Feature> features, Optional<Decision> undecided) {
    Duplicate with(Optional<Decision> open) {
        return new Duplicate(a, b, score, features, open);
    }

    /** The reasons as sentences. */
    public List<String> sentences() {
        return features.stream().map(Feature::sentence).toList();
    }
}
