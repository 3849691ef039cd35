package org.ibidem.match;

import java.util.List;

/** How alike two names or things are, from 0 to 1, and why. A suggestion: a person decides. */
public record Likeness(double score, List<Feature> features) {
    /** From here on two names are taken to be of one thing. Fixed on labelled pairs of names, and never tuned to a case. */
    public static final double SAME = 0.7;

    /** Nothing in common. */
    static Likeness none() {
        return new Likeness(0, List.of());
    }

    /** The reasons as sentences. */
    public List<String> sentences() {
        return features.stream().map(Feature::sentence).toList();
    }
}
