package org.ibidem.ui.report;

import java.util.Optional;
import java.util.concurrent.CancellationException;
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
import org.ibidem.report.Composition;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportPages;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.ui.shell.CaseSession;

/** The report as it would be printed now. It is printed in the background when the analyst looks at it and the case has changed. */
public final class PreviewModel {
    private static final Messages MESSAGES = Messages.of(PreviewModel.class);
    private final CaseSession session;
    private final Fonts fonts = new Fonts();
    private final ReadOnlyObjectWrapper<Printed> printed = new ReadOnlyObjectWrapper<>(Printed.NOTHING);
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty pseudonyms = new SimpleBooleanProperty(false);
    private boolean stale = true;
    private boolean watched;

    /** A printed report and its pages, both {@code null} before the first printing, and whether it was printed with pseudonyms. */
    public record Printed(Written written, ReportPages pages, boolean pseudonyms) {
        static final Printed NOTHING = new Printed(null, null, false);

        /** The pages, when there are any. */
        public Optional<ReportPages> shown() {
            return Optional.ofNullable(pages);
        }
    }

    /** The preview of this case's report. */
    public PreviewModel(CaseSession session) {
        this.session = session;
        session.dossier().addListener((o, before, now) -> again());
        pseudonyms.addListener((o, before, now) -> again());
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

    private void refresh() {
        if (!stale || !watched || printing.get()) return;
        stale = false;
        printing.set(true);
        Dossier dossier = session.dossier().get();
        boolean withPseudonyms = pseudonyms.get();
        session.start(MESSAGES.get("preview.job"), progress -> print(dossier, withPseudonyms, progress))
            .whenComplete((made, failure) -> session.desk().threads().screen().execute(() -> end(made, failure)));
    }

    private Printed print(Dossier dossier, boolean withPseudonyms, Progress progress) {
        Written written = write(dossier, ReportForm.PDF, withPseudonyms, progress);
        return new Printed(written, new ReportPages(written.bytes()), withPseudonyms);
    }

    /**
     * Writes the report as the case stands, in this form; the same case gives the same bytes. Whether it has pseudonyms is told, as it was when
     * the analyst asked: the switch may have been turned since.
     */
    Written write(Dossier dossier, ReportForm form, boolean withPseudonyms, Progress progress) {
        WriteOptions options = new WriteOptions(session.caseFile().lastChange().at(), Optional.empty(), form, withPseudonyms);
        return new ReportWriter(session.caseFile(), dossier, fonts).write(Composition.first(session.caseFile()).report(), options, progress);
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
        before.shown().ifPresent(ReportPages::close);
    }

    /** Whether persons whom no authority has listed are given pseudonyms, in the preview and in what is written. */
    public BooleanProperty pseudonyms() {
        return pseudonyms;
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
