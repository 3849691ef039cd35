package org.ibidem.casefile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who are told of each change. One that fails is logged and hinders neither the others nor the change, which counts already. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private final List<Consumer<CaseChange>> all = new CopyOnWriteArrayList<>();

    Runnable add(Consumer<CaseChange> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** Nobody is told any more. */
    void clear() {
        all.clear();
    }

    void tell(CaseChange change) {
        for (Consumer<CaseChange> listener : all) {
            try {
                listener.accept(change);
            } catch (RuntimeException | Error e) {
                LOG.error("A listener failed: {}", placeOf(e));
            }
        }
    }

    /** Without its message, which could hold words of the case. */
    private static String placeOf(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
