package org.ibidem.model;

import java.util.UUID;

/** One of several explanations that are set against each other. */
public record Hypothesis(UUID id, int position, String text) implements Placed {
    @Override
    public Hypothesis at(int newPosition) {
        return new Hypothesis(id, newPosition, text);
    }
}
