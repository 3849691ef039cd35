package org.ibidem.ui.search;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.ibidem.message.Messages;
import org.ibidem.search.Search;
import org.ibidem.ui.shell.CaseSession;

/** The search index of the open case: opened in a job while the window is used, closed before the case is. */
final class OpenIndex {
    private static final Messages MESSAGES = Messages.of(OpenIndex.class);
    private final CaseSession session;
    private volatile CompletableFuture<Search> opening = CompletableFuture.failedFuture(new CancellationException());
    private volatile boolean closed;

    OpenIndex(CaseSession session) {
        this.session = session;
    }

    /** Opens it; on the window's thread {@code ready} is told the search, or {@code failed} that there is none. */
    void open(Consumer<Search> ready, Runnable failed) {
        opening = session.start(MESSAGES.get("index.opening"), progress -> new Search(session.caseFile(), progress));
        opening.whenComplete((search, failure) -> {
            if (closed) return;
            if (failure != null) session.problem(failure);
            session.desk().threads().screen().execute(failure == null ? () -> ready.accept(search) : failed);
        });
    }

    /** Keeps the index and lets go of it; whatever goes wrong with it, the case can be closed. */
    void close() {
        closed = true;
        try {
            opening.handle((search, failure) -> search).thenAccept(search -> {
                if (search != null) search.close();
            }).join();
        } catch (RuntimeException e) {
            session.problem(e);
        }
    }
}
