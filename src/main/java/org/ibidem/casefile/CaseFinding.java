package org.ibidem.casefile;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.ibidem.message.Messages;

/**
 * Something {@link Case#verify} found wrong, or that is worth knowing: an original was destroyed on purpose, a program that keeps folders in step put a copy aside.
 * What kind, on which object, what was expected and what is there.
 */
public record CaseFinding(String kind, String object, String expected, String actual) {
    private static final Messages MESSAGES = Messages.of(CaseFinding.class);
    private static final String DESTROYED = "destroyed";
    private static final String PUT_ASIDE = "copy put aside";
    private static final Set<String> WORDS = Set.of("original", "journal", "database", DESTROYED, PUT_ASIDE, "not read", "not merged", "destroyed on purpose", "still there", "missing", "nothing",
        "not a SHA-256", "an unbroken chain", "a readable file", Originals.BROKEN);

    static CaseFinding destroyed(String object, String sha256) {
        return new CaseFinding(DESTROYED, object, sha256, "destroyed on purpose");
    }

    /** A file that such a program left in the case: what somebody else wrote may be in it. */
    static CaseFinding unread(Path file) {
        return new CaseFinding(PUT_ASIDE, file.getFileName().toString(), "nothing", "not read");
    }

    /** A copy of the case that such a program left beside it. */
    static CaseFinding unmerged(Path copy) {
        return new CaseFinding(PUT_ASIDE, copy.getFileName().toString(), "nothing", "not merged");
    }

    /** Whether something is wrong. */
    public boolean isDamage() {
        return !kind.equals(DESTROYED) && !kind.equals(PUT_ASIDE);
    }

    /** The same in the words of the program's language, for people; programs get the words as they are. */
    public CaseFinding inWords() {
        return new CaseFinding(word(kind), object, word(expected), word(actual));
    }

    private static String word(String said) {
        return WORDS.contains(said) ? MESSAGES.get("finding." + said.replace(' ', '-').toLowerCase(Locale.ROOT)) : said;
    }
}
