package org.ibidem.model;

import java.util.UUID;

/** What is not known, or a {@code lead} that could be followed; {@code remedy} says what would close it or where it leads. */
public record Gap(UUID id, int position, boolean lead, String text, String remedy, boolean closed) implements Placed {
    @Override
    public Gap at(int newPosition) {
        return new Gap(id, newPosition, lead, text, remedy, closed);
    }
}
