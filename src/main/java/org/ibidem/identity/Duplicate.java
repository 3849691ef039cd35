package org.ibidem.identity;

import java.util.List;
import org.ibidem.match.Feature;
import org.ibidem.model.Entity;

/** Two things of a case that may be one, how likely by their names and facts (0 to 1), and why. */
public record Duplicate(Entity a, Entity b, double score, List<Feature> features) {
    /** The reasons as sentences. */
    public List<String> sentences() {
        return features.stream().map(Feature::sentence).toList();
    }
}
