package org.ibidem.ui.evidence;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The passwords given for documents since the case was opened; they are kept nowhere else. */
final class Passwords {
    private final Map<UUID, String> byDocument = new ConcurrentHashMap<>();

    /** The password of a document; empty when none was given. */
    String of(UUID document) {
        return byDocument.getOrDefault(document, "");
    }

    void remember(UUID document, String password) {
        byDocument.put(document, password);
    }
}
