package org.ibidem.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.job.Progress;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Report;
import org.ibidem.model.Version;
import org.ibidem.report.CitedPage;
import org.ibidem.report.Enclosure;
import org.ibidem.report.ReportForm;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.report.preflight.Release.Released;

/**
 * A report with what it cites, for readers who have nothing of ours: one web page in which every footnote opens the cited page, or a ZIP file
 * with the PDF, the cited documents and the steps by which any computer verifies them. What may not go along ({@link Enclosure}) is named.
 */
public final class ReaderCopy {
    /** The endings of such files, without the dot. */
    public static final List<String> ENDINGS = List.of(ReportForm.WEB.ending(), "zip");
    private static final Messages MESSAGES = Messages.of(ReaderCopy.class);
    private final Case target;
    private final Report report;
    private final WriteOptions options;

    /** What came of it: the report, what it cites and what of that went along, and the size of the file in bytes. */
    public record Made(Released released, List<Enclosure> cited, long bytes, String sha256) {
        /** How many documents went along. */
        public long enclosed() {
            return cited.stream().filter(Enclosure::isThere).count();
        }

        /** How many were withheld. */
        public long withheld() {
            return cited.size() - enclosed();
        }
    }

    /** Copies of this report, written in this way. */
    public ReaderCopy(Case target, Report report, WriteOptions options) {
        this.target = target;
        this.report = report;
        this.options = options;
    }

    /**
     * Writes the file, whose ending tells which of the two it is; {@code release} writes the report.
     * @throws UserProblem when the ending is another, something forbids the report, or the file cannot be written
     */
    public Made write(Path file, Function<WriteOptions, Released> release, Progress progress) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(e -> name.endsWith("." + e))) throw new UserProblem(MESSAGES, "copy.ending", file);
        boolean page = name.endsWith("." + ReportForm.WEB.ending());
        Released released = release.apply(page ? options.withEvidence() : options.in(ReportForm.PDF));
        return Language.in(Locale.forLanguageTag(report.language()), () -> page ? page(file, released) : zip(file, released, progress));
    }

    private Made page(Path file, Released released) {
        Written written = released.written();
        WholeFile.write(file, written.bytes());
        return noted(file, released, enclosures(written.cited().stream().filter(c -> c.page() > 0).toList(), written), written.bytes().length, written.sha256());
    }

    private Made zip(Path file, Released released, Progress progress) {
        List<Enclosure> cited = enclosures(released.written().cited(), released.written());
        WholeFile.write(file, out -> {
            SummedZip zip = new SummedZip(out);
            zip.add("report.pdf", in -> in.write(released.written().bytes()));
            int done = 0;
            for (Enclosure e : cited) {
                progress.step(done++, cited.size(), e.cited().ref().toString());
                if (e.isThere()) zip.add(place(e), in -> copy(e.document(), in));
            }
            String readme = readme(released.written(), cited);
            zip.add("README.txt", in -> in.write(readme.getBytes(StandardCharsets.UTF_8)));
            zip.finish();
        });
        progress.step(cited.size(), cited.size(), "");
        try {
            return noted(file, released, cited, file.toFile().length(), Sha256.hex(file));
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "copy.unread", file, e.getMessage());
        }
    }

    private void copy(Evidence document, OutputStream out) throws IOException {
        try (InputStream original = target.originals().open(document.sha256())) {
            original.transferTo(out);
        }
    }

    private Made noted(Path file, Released released, List<Enclosure> cited, long bytes, String sha256) {
        CustodyNotes notes = new CustodyNotes(target);
        notes.reportWritten(file, sha256, released.draft());
        notes.enclosed(cited.stream().filter(Enclosure::isThere).map(Enclosure::document).toList(), file);
        return new Made(released, cited, bytes, sha256);
    }

    private List<Enclosure> enclosures(List<CitedPage> cited, Written written) {
        return cited.stream().map(CitedPage::document).distinct().map(d -> Enclosure.of(target, d, written.handling(), options.pseudonyms())).toList();
    }

    private static String place(Enclosure e) {
        return "evidence/" + SafeName.of(e.document());
    }

    private String readme(Written written, List<Enclosure> cited) throws IOException {
        StringBuilder enclosed = new StringBuilder();
        StringBuilder withheld = new StringBuilder();
        for (Enclosure e : cited) {
            if (e.isThere()) enclosed.append("  ").append(e.cited().ref()).append(pages(e, written)).append("  ").append(place(e)).append('\n');
            else withheld.append("  ").append(e.cited().ref()).append("  ").append(e.withheld()).append('\n');
        }
        return VerifyingSteps.filled("reader.txt").replace("{program}", Version.PROGRAM).replace("{at}", options.at().toString()).replace("{label}", written.handling().label())
            .replace("{sha256}", written.sha256()).replace("{enclosed}", orNone(enclosed)).replace("{withheld}", orNone(withheld))
            .replace("{title}", report.title().replaceAll("\\p{Cc}+", " "));
    }

    private static String orNone(StringBuilder lines) {
        return lines.isEmpty() ? "  -" : lines.toString().stripTrailing();
    }

    private static String pages(Enclosure e, Written written) {
        List<String> pages = written.cited().stream().filter(c -> c.page() > 0 && c.document().id().equals(e.cited().id())).map(c -> Integer.toString(c.page())).toList();
        return pages.isEmpty() ? "" : "  " + MESSAGES.get("copy.pages", String.join(", ", pages)) + (e.isRedacted() ? "  " + MESSAGES.get("copy.redacted") : "");
    }
}
