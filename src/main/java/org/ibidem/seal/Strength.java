package org.ibidem.seal;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * How long a passphrase would hold against somebody who has the file, strong computers, and a good list of words, names, dates and keyboard
 * patterns to begin with: by the number of guesses that zxcvbn (Wheeler, 2016) takes for it, at {@value #GUESSES_A_SECOND} a second, which
 * Argon2id with 64 MB makes a costly rate. Words of a language that the lists do not know make it look stronger than it is.
 */
public enum Strength {
    /** Less than a day. */
    HOURS,
    /** Less than a year. */
    MONTHS,
    /** Less than a century. */
    YEARS,
    /** More. */
    CENTURIES;

    private static final double GUESSES_A_SECOND = 10_000;
    private static final double DAY = 24 * 3600;
    private static final double YEAR = 365 * DAY;
    /** What comes after is not looked at: it can only make it stronger, and looking takes ever longer. */
    private static final int LOOKED_AT = 64;

    /** That of this passphrase; the first time it takes a moment to read the lists. */
    public static Strength of(char[] passphrase) {
        char[] beginning = Arrays.copyOf(passphrase, Math.min(passphrase.length, LOOKED_AT));
        double seconds = new Zxcvbn().measure(CharBuffer.wrap(beginning)).getGuesses() / 2 / GUESSES_A_SECOND;
        Arrays.fill(beginning, '\0');
        if (seconds < DAY) return HOURS;
        if (seconds < YEAR) return MONTHS;
        return seconds < 100 * YEAR ? YEARS : CENTURIES;
    }
}
