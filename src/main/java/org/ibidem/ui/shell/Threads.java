package org.ibidem.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Where work happens: {@code background} does one thing after another, {@code screen} is the window's thread. */
public record Threads(Executor background, Executor screen) {
    /** Everything at once on the caller's thread: for view models tested without a screen. */
    public static final Threads DIRECT = new Threads(Runnable::run, Runnable::run);

    /** The threads of a running window. */
    public static Threads ofWindow() {
        return new Threads(Executors.newSingleThreadExecutor(Thread.ofVirtual().name("case").factory()), Platform::runLater);
    }
}
