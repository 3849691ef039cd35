package org.ibidem.cli;

import java.util.Locale;
import org.ibidem.job.Progress;

/** Shows on a terminal's standard error how far the work is; says nothing where there is no terminal. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private ProgressBar() {}

    static Progress onTerminal() {
        return System.console() == null || !System.console().isTerminal() ? Progress.NONE : ProgressBar::show;
    }

    private static void show(long done, long total, String thing) {
        int filled = total == 0 ? 0 : (int) (WIDTH * done / total);
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        System.err.print(String.format(Locale.ROOT, "\r%s %d/%d %-40.40s", bar, done, total, Output.shown(thing)));
        if (done == total) System.err.println();
    }
}
