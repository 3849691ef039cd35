package org.ibidem.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
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

/** What the analyst has been told since the window was opened, newest last; the latest of it is on show until put away. */
public final class Notices {
    private static final Messages MESSAGES = Messages.of(Notices.class);
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final Threads threads;

    /** Notices shown on this window's thread. */
    public Notices(Threads threads) {
        this.threads = threads;
    }

    /** All notices but passing words; changed on the window's thread. */
    public ObservableList<Notice> all() {
        return all;
    }

    /** The notices on show; changed on the window's thread. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    /** Forgets what was told. */
    public void clear() {
        all.clear();
        shown.clear();
    }

    /** Says that something was done, and offers what may be wanted next. */
    public void done(String text, Notice.Answer... answers) {
        add(Notice.of(Notice.Kind.DONE, text, List.of(answers)));
    }

    /** Says what needs a decision, and stays until there is one. */
    public void ask(String text, Notice.Answer... answers) {
        add(Notice.of(Notice.Kind.PROBLEM, text, List.of(answers)));
    }

    /** Says a short word that goes by itself and is kept nowhere. */
    public void passing(String text) {
        add(Notice.of(Notice.Kind.PASSING, text, List.of()));
    }

    /** Tells a problem in its own sentence, and anything else as a fault with a code; what was cancelled needs no word. */
    public void problem(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        if (cause instanceof CancellationException) return;
        add(cause instanceof UserProblem ? Notice.of(Notice.Kind.PROBLEM, cause.getMessage(), List.of()) : fault(cause));
    }

    /** Logged by its place only: a message could hold names or words of the evidence. */
    private static Notice fault(Throwable cause) {
        String code = codeOf(cause);
        LOG.error("Fault {}: {}", code, placeOf(cause));
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return new Notice(Notice.Kind.FAULT, MESSAGES.get("fault.text", code), code, code + "\n" + trace, List.of());
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
        threads.screen().execute(() -> {
            if (notice.kind() != Notice.Kind.PASSING) all.add(notice);
            if (notice.kind() != Notice.Kind.FAULT) shown.removeIf(n -> n.kind() == Notice.Kind.PASSING);
            shown.add(notice);
        });
    }
}
