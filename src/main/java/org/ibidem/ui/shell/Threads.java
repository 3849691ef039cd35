package org.ibidem.ui.shell;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Where work happens: {@code background} does one thing after another, {@code leisure} is the same thread, for what can wait until
 * nothing else does, and {@code screen} is the window's thread.
 */
public record Threads(Executor background, Executor leisure, Executor screen) {
    /** Everything at once on the caller's thread: for view models tested without a screen. */
    public static final Threads DIRECT = new Threads(Runnable::run, Runnable::run, Runnable::run);

    /** The threads of a running window. */
    public static Threads ofWindow() {
        TwoLanes lanes = new TwoLanes(Thread.ofVirtual().name("case").factory());
        return new Threads(lanes.first(), lanes.second(), Platform::runLater);
    }
}
