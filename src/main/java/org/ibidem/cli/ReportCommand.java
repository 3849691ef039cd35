package org.ibidem.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.custody.ReaderCopy;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Paper;
import org.ibidem.model.Report;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.Preflight;
import org.ibidem.report.preflight.Release;
import org.ibidem.report.preflight.Release.Released;
import org.ibidem.report.print.SealedPdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code report CASE -o F.(pdf|docx|html|md)}: writes the report; the same case at the same time gives the same bytes. What forbids it is named and
 * nothing is written, unless a draft is asked for. {@code --encrypt}: a PDF that asks for a passphrase. {@code --evidence -o F.(html|zip)}: a reader's
 * copy, with what it cites.
 */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "FILE", descriptionKey = "output")
    private Path file;
    @Option(names = "--report", paramLabel = "TITLE", descriptionKey = "report", defaultValue = "")
    private String title;
    @Option(names = "--handling", paramLabel = "LABEL", descriptionKey = "handling")
    private String handling;
    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "at")
    private String at;
    @Option(names = "--pseudonyms", descriptionKey = "pseudonyms")
    private boolean pseudonyms;
    @Option(names = "--no-clear", descriptionKey = "noClear")
    private boolean draft;
    @Option(names = "--evidence", descriptionKey = "evidenceBeside")
    private boolean evidence;
    @Option(names = "--encrypt", descriptionKey = "reportEncrypt")
    private boolean encrypt;
    @Mixin
    private PackagePassphrase passphrase;
    @Option(names = "--page", paramLabel = "A4|LETTER", descriptionKey = "reportPaper")
    private Paper paper;
    @Option(names = "--two-sided", descriptionKey = "twoSided")
    private boolean twoSided;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        ReportForm form = ReportForm.of(file).or(() -> evidence ? Optional.of(ReportForm.PDF) : Optional.empty())
            .orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "report.ending", file));
        if (encrypt && (form != ReportForm.PDF || evidence)) throw new UserProblem(CaseArgument.MESSAGES, "report.sealed", file);
        char[] secret = passphrase.chosenApart(encrypt, target);
        try (Case c = target.open()) {
            if (encrypt) SealedPdf.check(secret);
            long start = System.nanoTime();
            Dossier dossier = CaseArgument.dossier(c);
            Fonts fonts = new Fonts();
            Report report = new ReportWriter(c, dossier, fonts).find(title).map(this::onPaper)
                .orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "report.unknown", title, target.folder()));
            WriteOptions options = new WriteOptions(time(c), Optional.ofNullable(handling).map(NewCommand::handling), form, pseudonyms, draft);
            Release release = new Release(c, dossier, fonts, new Preflight(c));
            Function<WriteOptions, Released> writing = way -> release.write(report, way, ProgressBar.onTerminal());
            if (evidence) tell(new ReaderCopy(c, report, options).write(file, writing, ProgressBar.onTerminal()), start);
            else tell(written(c, encrypt ? writing.apply(options).sealed(secret) : writing.apply(options)), start, List.of());
        } finally {
            Arrays.fill(secret, '\0');
        }
        return 0;
    }

    /** On the paper that is asked for, or else on its own. */
    private Report onPaper(Report report) {
        return report.on(paper == null ? report.paper() : paper, twoSided || report.twoSided());
    }

    private Released written(Case c, Released released) {
        WholeFile.write(file, released.written().bytes());
        new CustodyNotes(c).reportWritten(file, released.written().sha256(), released.draft());
        return released;
    }

    private void tell(ReaderCopy.Made made, long start) {
        made.cited().stream().filter(e -> !e.isThere()).forEach(e -> System.err.println(Output.shown(e.cited().ref() + ": " + e.withheld())));
        tell(made.released(), start, List.of("enclosed", made.enclosed(), "withheld", made.withheld(), "bytes", made.bytes(), "file", made.sha256()));
    }

    private void tell(Released released, long start, List<Object> more) {
        List<Finding> findings = released.findings().stream().filter(Finding::isOpen).toList();
        findings.forEach(f -> System.err.println(Output.shown((f.code() + " " + f.object()).strip() + ": " + f.message())));
        Written written = released.written();
        List<Object> row = new ArrayList<>(List.of("pages", written.pages(), "ms", (System.nanoTime() - start) / 1_000_000, "sha256", written.sha256(), "findings", findings.size()));
        row.addAll(more);
        out.print(Output.row(row.toArray()));
    }

    /** Without a time, that of the last change: so the same case is always the same report. */
    private Instant time(Case c) {
        try {
            return at == null ? c.lastChange().at() : Instant.parse(at);
        } catch (DateTimeException e) {
            throw new UserProblem(e, CaseArgument.MESSAGES, "report.time", at);
        }
    }
}
