package org.ibidem.seal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** What a case that is being made will be sealed with. Whoever made it wipes it after use. */
public record Sealing(char[] passphrase, boolean isRandom) {
    /** With nothing: it lies open. */
    public static final Sealing NONE = new Sealing(new char[0], false);
    private static final int RANDOM_CHARS = 64;
    private static final int PRINTABLE = 94;

    /** With this passphrase; an empty one seals nothing. */
    public static Sealing with(char[] passphrase) {
        return new Sealing(passphrase, false);
    }

    /** With a passphrase that nobody knows, for a case that is only needed for a while. */
    public static Sealing random() {
        char[] passphrase = new char[RANDOM_CHARS];
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < RANDOM_CHARS; i++) passphrase[i] = (char) ('!' + random.nextInt(PRINTABLE));
        return new Sealing(passphrase, true);
    }

    /** Whether anything is sealed. */
    public boolean isSealed() {
        return passphrase.length > 0;
    }

    /** A cover for the new case, with a key of its own. */
    public Cover cover() {
        return isSealed() ? CaseKey.fresh() : Cover.NONE;
    }

    /** The slot for the key of the cover; empty when there is none. */
    public Optional<KeySlot> slot(Cover cover, String thing) {
        return cover instanceof CaseKey key ? Optional.of(KeySlot.of(key, passphrase, isRandom ? Stretching.least() : Stretching.fresh(), thing)) : Optional.empty();
    }

    /** Wipes the passphrase. */
    public void wipe() {
        Arrays.fill(passphrase, '\0');
    }
}
