package org.ibidem.ui.report;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ibidem.casefile.WholeFile;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Correction;
import org.ibidem.model.Edition;
import org.ibidem.report.Composition;
import org.ibidem.report.Editions;
import org.ibidem.report.ReportForm;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.preflight.Release.Released;
import org.ibidem.ui.shell.CaseSession;

/** The editions of the report: publishes one, and keeps what was wrong in those before. */
final class EditionsModel {
    private static final Messages MESSAGES = Messages.of(EditionsModel.class);
    private final CaseSession session;
    private final PreviewModel printing;
    private final Supplier<Composition> shown;
    private final Editions editions;

    EditionsModel(CaseSession session, PreviewModel printing, Supplier<Composition> shown) {
        this.session = session;
        this.printing = printing;
        this.shown = shown;
        this.editions = new Editions(session.caseFile());
    }

    /** Those that were published, oldest first. */
    List<Edition> published() {
        return editions.of(shown.get().report());
    }

    /** The number of the next one. */
    int next() {
        return editions.next(shown.get().report());
    }

    /** What was found wrong in them. */
    List<Correction> corrections() {
        return editions.corrections(shown.get().report());
    }

    /** Asks for a file, writes the report there as the next edition, and keeps that it was published; a draft is no edition. */
    void publish(String note) {
        Composition composition = shown.get();
        String name = ReportExport.name(composition.report(), printing.pseudonyms().get()) + " " + next() + "." + ReportForm.PDF.ending();
        session.desk().files().chooseTarget(MESSAGES.get("edition.choose"), name, List.of(ReportForm.PDF.ending())).ifPresent(file -> {
            Dossier dossier = session.dossier().get();
            WriteOptions options = printing.options(ReportForm.PDF).because(note);
            long sequence = session.caseFile().lastChange().sequence();
            session.run(MESSAGES.get("edition.job", next()), progress -> {
                Released released = printing.release(dossier, options, progress);
                if (released.draft()) throw new UserProblem(MESSAGES, "edition.draft");
                WholeFile.write(file, released.written().bytes());
                new CustodyNotes(session.caseFile()).reportWritten(file, released.written().sha256(), false);
                return editions.publish(composition, released.written(), sequence, options.at(), note);
            }, edition -> session.written(MESSAGES.get("edition.done", edition.number(), file.getFileName()), file));
        });
    }

    /** Keeps what an edition got wrong, and what is right. */
    CompletableFuture<Void> correct(int edition, String said, String right) {
        Composition composition = shown.get();
        return session.later(() -> {
            editions.correct(composition, edition, said, right, session.caseFile().now());
            return null;
        });
    }

    /** Takes a correction back. */
    CompletableFuture<Void> withdraw(Correction correction) {
        return session.later(() -> {
            editions.withdraw(correction);
            return null;
        });
    }
}
