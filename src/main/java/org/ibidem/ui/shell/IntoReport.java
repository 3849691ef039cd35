package org.ibidem.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ibidem.casefile.Change;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.report.SelectedTable;

/** Puts what the analyst has at hand in any room into the report, before the registers. */
public final class IntoReport {
    private static final Messages MESSAGES = Messages.of(IntoReport.class);
    private final CaseSession session;

    /** Into the first report of this case. */
    public IntoReport(CaseSession session) {
        this.session = session;
    }

    /** Each document as a plate. */
    public void plates(List<Evidence> documents) {
        if (documents.isEmpty()) return;
        session.later(() -> {
            documents.forEach(d -> new Composer(session.caseFile()).plate(composition(), d));
            return documents;
        }).thenAccept(done -> told("report.plated", done.stream().map(d -> d.ref().toString()).collect(Collectors.joining(", "))));
    }

    /** A chart, which the same step makes, as a figure. */
    public void figure(String title, Function<Change, UUID> chart) {
        session.later(() -> new Composer(session.caseFile()).figure(composition(), title, chart)).thenAccept(done -> told("report.figured", title));
    }

    /** A section with this text. */
    public void section(String title, String text) {
        session.later(() -> new Composer(session.caseFile()).section(composition(), title, text)).thenAccept(done -> told("report.sectioned", title));
    }

    /** These entities, relations, statements or documents as a table, in a section of its own. */
    public void table(List<UUID> ids) {
        Dossier dossier = session.dossier().get();
        String text = worded(() -> new SelectedTable(dossier).of(ids));
        if (text.isEmpty()) session.desk().notices().passing(MESSAGES.get("report.nothing"));
        else section(text);
    }

    /** Rows of a table as it is shown, in a section of its own. */
    public void table(String title, List<String> heads, List<SelectedTable.Row> rows) {
        Dossier dossier = session.dossier().get();
        section(worded(() -> new SelectedTable(dossier).of(title, heads, rows)));
    }

    private void section(String text) {
        section(worded(() -> MESSAGES.get("report.section")), text);
    }

    /** What is worded in the language of the report. */
    public <T> T worded(Supplier<T> words) {
        return Language.in(Locale.forLanguageTag(composition().report().language()), words::get);
    }

    private Composition composition() {
        return Composition.first(session.caseFile());
    }

    private void told(String key, String what) {
        session.doneWithUndo(MESSAGES.get(key, what));
    }
}
