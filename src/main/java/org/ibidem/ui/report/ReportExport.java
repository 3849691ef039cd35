package org.ibidem.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.WholeFile;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.custody.ReaderCopy;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Report;
import org.ibidem.report.Composition;
import org.ibidem.report.PaperPrinter;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportPages;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.report.preflight.Release.Released;
import org.ibidem.report.print.SealedPdf;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.NewPassphrase;
import org.ibidem.ui.shell.SmallPrint;

/** Writes the report to a file in the form the analyst chooses, by a command or by the kind of file. */
public final class ReportExport {
    private static final Messages MESSAGES = Messages.of(ReportExport.class);
    private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[^\\p{L}\\p{N}._ -]+");
    private static final double BYTES_A_MEGABYTE = 1_000_000;
    private final CaseSession session;
    private final PreviewModel printing;

    ReportExport(CaseSession session, PreviewModel printing) {
        this.session = session;
        this.printing = printing;
    }

    /** What writing in a form is called. */
    public static String name(ReportForm form) {
        return MESSAGES.get("write." + form);
    }

    /** Asks for a file and writes the report there, as a job; a file of another kind of report is written as that. */
    void ask(Report report, ReportForm form) {
        WriteOptions options = printing.options(form);
        List<String> endings = Stream.concat(Stream.of(form.ending()), ReportForm.endings().stream()).distinct().toList();
        session.desk().files().chooseTarget(MESSAGES.get("write.choose"), name(report, options.pseudonyms()) + "." + form.ending(), endings)
            .ifPresent(file -> write(file, options.in(ReportForm.of(file).orElse(form))));
    }

    /** The title may name whom the report does not. */
    static String name(Report report, boolean pseudonyms) {
        String name = UNFIT_FOR_A_NAME.matcher(report.title()).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return name.isEmpty() || pseudonyms ? "report" : name;
    }

    /** Asks for a passphrase and a file, and writes a PDF there that nobody can open without it, as a job. */
    void askSealed(Report report) {
        NewPassphrase passphrase = new NewPassphrase(session.desk().threads(), "report", MESSAGES.get("sealed.none"));
        Form form = passphrase.addTo(new Form(), MESSAGES.get("sealed.passphrase"));
        Card card = new Card(session.desk().overlay(), MESSAGES.get("sealed.heading"), new VBox(10, form, new SmallPrint(MESSAGES.get("sealed.about"))));
        card.addMain("report-seal", MESSAGES.get("sealed.go"), () -> {
            char[] secret = passphrase.take();
            try {
                SealedPdf.check(secret);
            } catch (UserProblem e) {
                Arrays.fill(secret, '\0');
                throw e;
            }
            session.desk().overlay().hide();
            askSealed(report, secret);
        }).disableProperty().bind(passphrase.differs().or(passphrase.isEmpty()));
        card.show();
    }

    void askSealed(Report report, char[] secret) {
        WriteOptions options = printing.options(ReportForm.PDF);
        session.desk().files().chooseTarget(MESSAGES.get("write.choose"), name(report, options.pseudonyms()) + "." + ReportForm.PDF.ending(), List.of(ReportForm.PDF.ending()))
            .ifPresentOrElse(file -> writeSealed(file, options, secret), () -> Arrays.fill(secret, '\0'));
    }

    private void writeSealed(Path file, WriteOptions options, char[] secret) {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("write.job"), progress -> {
            try {
                return written(file, printing.release(dossier, options, progress).sealed(secret));
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, written -> told(file, written));
    }

    /** Asks for a file and writes a reader's copy there, as a job; its ending tells which. */
    void askCopy(Report report) {
        WriteOptions options = printing.options(ReportForm.PDF);
        session.desk().files().chooseTarget(MESSAGES.get("copy.choose"), name(report, options.pseudonyms()) + "." + ReaderCopy.ENDINGS.getFirst(), ReaderCopy.ENDINGS)
            .ifPresent(file -> writeCopy(file, report, options));
    }

    private void writeCopy(Path file, Report report, WriteOptions options) {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("copy.job"), progress -> new ReaderCopy(session.caseFile(), report, options).write(file, way -> printing.release(dossier, way, progress), progress),
            made -> session.written(told(file, made), file));
    }

    private static String told(Path file, ReaderCopy.Made made) {
        String done = MESSAGES.get("copy.done", file.getFileName(), made.enclosed(), made.bytes() / BYTES_A_MEGABYTE);
        String withheld = made.cited().stream().filter(e -> !e.isThere()).map(e -> e.cited().ref().toString()).collect(Collectors.joining(", "));
        return withheld.isEmpty() ? done : done + " " + MESSAGES.get("copy.withheld", withheld);
    }

    /** Asks which pages are to go to which printer. */
    void askPrinter() {
        ReportPages pages = printing.printed().get().pages();
        if (pages == null) {
            session.desk().notices().passing(MESSAGES.get("print.notYet"));
            return;
        }
        session.later(PaperPrinter::all).thenAccept(printers -> {
            if (printers.isEmpty()) session.problem(new UserProblem(MESSAGES, "print.noPrinter"));
            else new PrintCard(session, this, pages, printers, printing.printed().get().report().twoSided()).show();
        });
    }

    /** Puts these pages on paper, as a job. */
    void print(PaperPrinter printer, List<Integer> pages, int copies, boolean twoSided) {
        Dossier dossier = session.dossier().get();
        WriteOptions options = printing.options(ReportForm.PDF);
        session.run(MESSAGES.get("print.job"), progress -> {
            Released released = printing.release(dossier, options, progress);
            printer.print(released.written().bytes(), pages, new PaperPrinter.Wish(name(Composition.first(session.caseFile()).report(), options.pseudonyms()), copies, twoSided));
            new CustodyNotes(session.caseFile()).reportPrinted(printer.name(), pages.size(), released.written().sha256(), released.draft());
            return pages.size();
        }, count -> session.desk().notices().done(MESSAGES.get("print.done", count, printer.name())));
    }

    private void write(Path file, WriteOptions options) {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("write.job"), progress -> written(file, printing.release(dossier, options, progress)), written -> told(file, written));
    }

    private Written written(Path file, Released released) {
        WholeFile.write(file, released.written().bytes());
        new CustodyNotes(session.caseFile()).reportWritten(file, released.written().sha256(), released.draft());
        return released.written();
    }

    private void told(Path file, Written written) {
        String what = written.pages() > 0 ? MESSAGES.get("write.done", file.getFileName(), written.pages(), written.footnotes())
            : MESSAGES.get("write.doneWithoutPages", file.getFileName(), written.footnotes());
        session.written(what, file);
    }
}
