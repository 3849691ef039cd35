package org.ibidem.casefile;

/**
 * Something {@link Case#verify} found wrong, or that an original was destroyed on purpose: what kind, on which object, what was expected
 * and what is there.
 */
public record CaseFinding(String kind, String object, String expected, String actual) {
    private static final String DESTROYED = "destroyed";

    static CaseFinding destroyed(String object, String sha256) {
        return new CaseFinding(DESTROYED, object, sha256, "destroyed on purpose");
    }

    /** Whether something is wrong. */
    public boolean isDamage() {
        return !kind.equals(DESTROYED);
    }
}
