package org.ibidem.ui.report;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.model.Report;
import org.ibidem.report.Composition;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportPages;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.report.preflight.Preflight;
import org.ibidem.report.preflight.Release;
import org.ibidem.report.preflight.Release.Released;
import org.ibidem.ui.shell.CaseSession;

/** The report as it would be printed now. It is printed in the background when the analyst looks at it and the case has changed. */
public final class PreviewModel {
    private static final Messages MESSAGES = Messages.of(PreviewModel.class);
    private final CaseSession session;
    private final Fonts fonts = new Fonts();
    private final ReadOnlyObjectWrapper<Printed> printed = new ReadOnlyObjectWrapper<>(Printed.NOTHING);
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty pseudonyms = new SimpleBooleanProperty(false);
    private final BooleanProperty draft = new SimpleBooleanProperty(false);
    private final Preflight preflight;
    private boolean onlyDraft;
    private boolean stale = true;
    private boolean watched;

    /** A printed report and its pages, how it was printed, and of what; all {@code null} before the first printing. */
    public record Printed(Written written, ReportPages pages, WriteOptions options, Report report, Dossier dossier) {
        static final Printed NOTHING = new Printed(null, null, null, null, null);

        /** The pages, when there are any. */
        public Optional<ReportPages> shown() {
            return Optional.ofNullable(pages);
        }
    }

    /** The preview of this case's report. */
    public PreviewModel(CaseSession session) {
        this.session = session;
        this.preflight = new Preflight(session.caseFile());
        session.dossier().addListener((o, before, now) -> again());
        pseudonyms.addListener((o, before, now) -> again());
        draft.addListener((o, before, now) -> again());
    }

    private void again() {
        stale = true;
        refresh();
    }

    /** Says whether the analyst looks at the preview; nothing is printed when nobody looks. */
    public void watch(boolean looked) {
        watched = looked;
        refresh();
    }

    /** Says whether the report as it stands can only be written as a draft, for somebody lets stand what forbids it; the pages then say so too. */
    void onlyDraft(boolean only) {
        if (only == onlyDraft) return;
        onlyDraft = only;
        again();
    }

    private void refresh() {
        if (!stale || !watched || printing.get()) return;
        stale = false;
        printing.set(true);
        Dossier dossier = session.dossier().get();
        WriteOptions wanted = options(ReportForm.PDF);
        WriteOptions options = onlyDraft ? wanted.asDraft() : wanted;
        session.start(MESSAGES.get("preview.job"), progress -> print(dossier, options, progress))
            .whenComplete((made, failure) -> session.desk().threads().screen().execute(() -> end(made, failure)));
    }

    private Printed print(Dossier dossier, WriteOptions options, Progress progress) {
        Report report = Composition.first(session.caseFile()).report();
        Written written = new ReportWriter(session.caseFile(), dossier, fonts).write(report, options, progress);
        return new Printed(written, new ReportPages(written.bytes()), options, report, dossier);
    }

    /** How the analyst wants the report at this moment, in this form; the switches may be turned while it is written. */
    WriteOptions options(ReportForm form) {
        return new WriteOptions(session.caseFile().lastChange().at(), Optional.empty(), form, pseudonyms.get(), draft.get());
    }

    /** Writes the report for others to read, as the case stands; the same case gives the same bytes. @throws UserProblem when something forbids it */
    Released release(Dossier dossier, WriteOptions options, Progress progress) {
        return new Release(session.caseFile(), dossier, fonts, preflight).write(Composition.first(session.caseFile()).report(), options, progress);
    }

    private void end(Printed made, Throwable failure) {
        printing.set(false);
        if (failure == null) show(made);
        else if (!(failure instanceof CancellationException)) session.problem(failure);
        refresh();
    }

    private void show(Printed made) {
        Printed before = printed.get();
        printed.set(made);
        // A page may still be drawn, for which closing waits.
        before.shown().ifPresent(pages -> CompletableFuture.runAsync(pages::close));
    }

    /** What checks this report; kept, for it remembers which originals were whole. */
    Preflight preflight() {
        return preflight;
    }

    /** Whether persons whom no authority has listed are given pseudonyms, in the preview and in what is written. */
    public BooleanProperty pseudonyms() {
        return pseudonyms;
    }

    /** Whether it is a draft, which each page says, in the preview and in what is written. */
    public BooleanProperty draft() {
        return draft;
    }

    /** The last printing. */
    public ReadOnlyObjectProperty<Printed> printed() {
        return printed.getReadOnlyProperty();
    }

    /** Whether a printing is under way. */
    public ReadOnlyBooleanProperty printing() {
        return printing.getReadOnlyProperty();
    }
}
