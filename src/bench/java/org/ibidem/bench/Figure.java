package org.ibidem.bench;

import java.util.Locale;

/** One line: what was measured at which size, what we and a rival needed, how many times as much we do, and how far runs spread. */
record Figure(String bench, String what, String size, String unit, String rival) {
    /** Medians of both sides; the spread is the larger of theirs and ours. */
    void print(Samples ours, Samples theirs) {
        print(ours.median(), theirs.median(), Math.max(ours.spread(), theirs.spread()));
    }

    void print(double ours, double theirs, double spread) {
        System.out.println(String.format(Locale.ROOT, "bench %s what=%s size=%s ours=%.3f unit=%s rival=%s theirs=%.3f ratio=%.3f spread=%.0f%%",
            bench, what, size, ours, unit, rival, theirs, ours / theirs, spread));
        System.out.flush();
    }
}
