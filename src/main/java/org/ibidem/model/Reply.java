package org.ibidem.model;

import java.util.UUID;

/**
 * An entry of the right-of-reply log: when ({@code asked}, EDTF, empty when nobody asked) and by which channel a party was asked, until when
 * an answer was awaited, and when and what it answered (Markdown; empty when it did not).
 */
public record Reply(UUID id, int position, UUID entityId, String asked, String channel, String deadline, String answered, String answer) implements Placed {
    @Override
    public Reply at(int newPosition) {
        return new Reply(id, newPosition, entityId, asked, channel, deadline, answered, answer);
    }
}
