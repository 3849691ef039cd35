package org.ibidem.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the analyst has been told and has not put away, newest last. */
public final class Notices {
    private static final Messages MESSAGES = Messages.of(Notices.class);
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final Threads threads;

    /** Notices shown on this window's thread. */
    public Notices(Threads threads) {
        this.threads = threads;
    }

    /** The notices; changed on the window's thread. */
    public ObservableList<Notice> all() {
        return all;
    }

    /** Says that something was done. */
    public void done(String text) {
        add(new Notice(Notice.Kind.DONE, text, "", ""));
    }

    /** Tells a problem in its own sentence, and anything else as a fault with a code; what was cancelled needs no word. */
    public void problem(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        if (cause instanceof CancellationException) return;
        add(cause instanceof UserProblem ? new Notice(Notice.Kind.PROBLEM, cause.getMessage(), "", "") : fault(cause));
    }

    /** Logged by its place only: a message could hold names or words of the evidence. */
    private static Notice fault(Throwable cause) {
        String code = codeOf(cause);
        LOG.error("Fault {}: {}", code, placeOf(cause));
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return new Notice(Notice.Kind.FAULT, MESSAGES.get("fault.text", code), code, code + "\n" + trace);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) cause = cause.getCause();
        return cause;
    }

    /** The same fault at the same place has the same code. */
    private static String codeOf(Throwable cause) {
        return String.format(Locale.ROOT, "%08X", placeOf(cause).hashCode());
    }

    private static String placeOf(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void add(Notice notice) {
        threads.screen().execute(() -> all.add(notice));
    }
}
