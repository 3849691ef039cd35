package org.ibidem.ui.shell;

import java.util.Locale;
import java.util.OptionalInt;

/** Matches what was typed against a title: its letters must occur in order; runs and beginnings of words count for more. */
final class Fuzzy {
    private static final int WORD_START = 8;
    private static final int RUN = 5;

    private Fuzzy() {}

    /** How well the title fits, more is better; empty when it does not. */
    static OptionalInt score(String typed, String title) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String text = title.toLowerCase(Locale.ROOT);
        int score = 0;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            int at = text.indexOf(wanted.charAt(i), last + 1 > 0 ? last + 1 : 0);
            if (at < 0) return OptionalInt.empty();
            score += value(text, at, last);
            last = at;
        }
        return OptionalInt.of(score * 100 - text.length());
    }

    private static int value(String text, int at, int last) {
        boolean startsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return 1 + (startsWord ? WORD_START : 0) + (at == last + 1 ? RUN : 0);
    }
}
