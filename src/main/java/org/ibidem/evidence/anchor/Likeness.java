package org.ibidem.evidence.anchor;

import java.util.ArrayList;
import java.util.List;

/** How far words differ, by the letters that must be changed, added or left out (P. Sellers 1980 for words within a text). */
final class Likeness {
    private Likeness() {}

    /** A place in a text that reads nearly like the words looked for, and how many letters differ. */
    record Near(int start, int end, int errors) {}

    /**
     * How many letters at least must change to make {@code words} of what {@code text} begins with. The words are those next to a
     * passage, read away from it.
     */
    static int errorsAtStart(CharSequence words, CharSequence text) {
        int[] row = new int[text.length() + 1];
        for (int i = 0; i < row.length; i++) row[i] = i;
        for (int w = 1; w <= words.length(); w++) {
            int diagonal = row[0];
            row[0] = w;
            for (int t = 1; t < row.length; t++) {
                int changed = diagonal + (words.charAt(w - 1) == text.charAt(t - 1) ? 0 : 1);
                diagonal = row[t];
                row[t] = Math.min(changed, Math.min(row[t], row[t - 1]) + 1);
            }
        }
        int least = words.length();
        for (int errors : row) least = Math.min(least, errors);
        return least;
    }

    /** The places from one to another in a text that read like the words but for so many letters; of places that overlap, the likest. */
    static List<Near> within(CharSequence words, CharSequence text, int from, int to, int most) {
        int[] errors = new int[words.length() + 1];
        int[] starts = new int[words.length() + 1];
        for (int w = 0; w < errors.length; w++) {
            errors[w] = w;
            starts[w] = from;
        }
        List<Near> found = new ArrayList<>();
        for (int t = from; t < to; t++) {
            step(words, text.charAt(t), t, errors, starts);
            if (errors[words.length()] <= most) keep(found, new Near(starts[words.length()], t + 1, errors[words.length()]));
        }
        return found;
    }

    private static void step(CharSequence words, char next, int at, int[] errors, int[] starts) {
        int diagonal = errors[0];
        int diagonalStart = starts[0];
        starts[0] = at + 1;
        for (int w = 1; w < errors.length; w++) {
            int above = errors[w];
            int aboveStart = starts[w];
            int changed = diagonal + (words.charAt(w - 1) == next ? 0 : 1);
            if (changed <= above + 1 && changed <= errors[w - 1] + 1) {
                errors[w] = changed;
                starts[w] = diagonalStart;
            } else if (above <= errors[w - 1]) {
                errors[w] = above + 1;
            } else {
                errors[w] = errors[w - 1] + 1;
                starts[w] = starts[w - 1];
            }
            diagonal = above;
            diagonalStart = aboveStart;
        }
    }

    private static void keep(List<Near> found, Near near) {
        if (!found.isEmpty() && near.start() < found.getLast().end()) {
            if (near.errors() < found.getLast().errors()) found.set(found.size() - 1, near);
        } else {
            found.add(near);
        }
    }
}
