package org.ibidem.model;

import java.util.UUID;

/** What somebody should do, and who; what it follows from are its {@link Ground}s. */
public record Recommendation(UUID id, int position, String addressee, String text) implements Placed {
    @Override
    public Recommendation at(int newPosition) {
        return new Recommendation(id, newPosition, addressee, text);
    }
}
