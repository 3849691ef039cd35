package org.ibidem.casefile;

import java.util.Locale;
import java.util.Set;
import org.ibidem.message.Messages;

/**
 * Something {@link Case#verify} found wrong, or that an original was destroyed on purpose: what kind, on which object, what was expected
 * and what is there.
 */
public record CaseFinding(String kind, String object, String expected, String actual) {
    private static final Messages MESSAGES = Messages.of(CaseFinding.class);
    private static final String DESTROYED = "destroyed";
    private static final Set<String> WORDS = Set.of("original", "journal", "database", DESTROYED, "destroyed on purpose", "still there", "missing", "nothing",
        "not a SHA-256", "an unbroken chain", "a readable file", Originals.BROKEN);

    static CaseFinding destroyed(String object, String sha256) {
        return new CaseFinding(DESTROYED, object, sha256, "destroyed on purpose");
    }

    /** Whether something is wrong. */
    public boolean isDamage() {
        return !kind.equals(DESTROYED);
    }

    /** The same in the words of the program's language, for people; programs get the words as they are. */
    public CaseFinding inWords() {
        return new CaseFinding(word(kind), object, word(expected), word(actual));
    }

    private static String word(String said) {
        return WORDS.contains(said) ? MESSAGES.get("finding." + said.replace(' ', '-').toLowerCase(Locale.ROOT)) : said;
    }
}
