package org.ibidem.message;

import java.util.Locale;

/**
 * The language in which sentences are given: the reader's ({@link Locale.Category#DISPLAY}), or, while something is printed for
 * somebody else, that of the print. It holds for the work handed to {@link #in} and nothing beside it, so that a report in one
 * language is drawn in a window of another and is the same wherever it is drawn.
 */
public final class Language {
    private static final ScopedValue<Locale> PRINTED = ScopedValue.newInstance();

    private Language() {}

    /** The language of this moment's work. */
    public static Locale now() {
        return PRINTED.isBound() ? PRINTED.get() : Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** Does the work in this language. */
    public static <T, X extends Throwable> T in(Locale language, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(PRINTED, language).call(work);
    }
}
