package org.ibidem.model;

/** What taking a document in gave: text, no text, a lock, or a refusal; the row's reason says why. */
public enum EvidenceStatus {
    OK("ok"), NO_TEXT("no-text"), PROTECTED("protected"), REFUSED("refused");

    private final String word;

    EvidenceStatus(String word) {
        this.word = word;
    }

    /** The word on the command line: {@code ok}, {@code no-text}, {@code protected}, {@code refused}. */
    public String word() {
        return word;
    }
}
