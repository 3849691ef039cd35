package org.ibidem.model;

/**
 * What taking a document in gave: text, no text, a lock, or a refusal; and later, that it was withdrawn, or withdrawn with its bytes
 * destroyed on purpose. The row's reason says why.
 */
public enum EvidenceStatus {
    OK("ok"), NO_TEXT("no-text"), PROTECTED("protected"), REFUSED("refused"), WITHDRAWN("withdrawn"), DESTROYED("destroyed");

    private final String word;

    EvidenceStatus(String word) {
        this.word = word;
    }

    /** The word on the command line: {@code ok}, {@code no-text}, {@code protected}, {@code refused}, {@code withdrawn}, {@code destroyed}. */
    public String word() {
        return word;
    }

    /** Whether the document is no longer part of what the case says. */
    public boolean isWithdrawn() {
        return this == WITHDRAWN || this == DESTROYED;
    }
}
