package org.ibidem.exchange.ftm;

import java.util.Optional;
import java.util.UUID;
import org.ibidem.exchange.NamedId;

/**
 * How an entity's id in another program's file and its id in the case know each other. Ours is a UUID and stands in files as it
 * is; one of theirs gives always the same UUID, and is kept in a note on the entity so that it can go out again.
 */
final class ForeignId {
    private static final String NOTE = "FollowTheMoney id: ";

    private ForeignId() {}

    static UUID of(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            if (uuid.toString().equals(id)) return uuid;
        } catch (IllegalArgumentException e) {
            // not one of ours
        }
        return NamedId.of("entity", id);
    }

    static boolean isForeign(String id) {
        return !of(id).toString().equals(id);
    }

    static String note(String id) {
        return NOTE + id;
    }

    static Optional<String> inNote(String text) {
        return text.startsWith(NOTE) ? Optional.of(text.substring(NOTE.length())) : Optional.empty();
    }
}
