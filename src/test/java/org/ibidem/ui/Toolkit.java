package org.ibidem.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.ibidem.ui.theme.Typefaces;

/** JavaFX in tests: started once, on the headless platform the build names, and asked from the test's thread. */
public final class Toolkit {
    private static final long PATIENCE_SECONDS = 120;

    private Toolkit() {}

    /** Starts JavaFX unless it runs already. */
    public static void start() {
        try {
            Platform.startup(() -> {
                Typefaces.load();
                Platform.setImplicitExit(false);
            });
        } catch (IllegalStateException alreadyRuns) {
            Platform.setImplicitExit(false);
        }
    }

    /** Does the work on the window's thread and gives what it gave. */
    public static <T> T ask(Callable<T> work) {
        if (Platform.isFxApplicationThread()) return now(work);
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T now(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Does the work on the window's thread. */
    public static void act(Runnable work) {
        ask(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until the condition, asked on the window's thread, holds. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("still not: " + what);
            pause(20);
        }
    }

    /** Waits so many milliseconds. */
    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
