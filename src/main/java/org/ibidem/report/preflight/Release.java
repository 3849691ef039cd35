package org.ibidem.report.preflight;

import java.util.List;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Report;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;

/**
 * Writes a report for others to read. One that something forbids is refused; where a person lets every such thing stand it is written, but as
 * a draft, which each of its pages says; and as a draft it is always written.
 */
public final class Release {
    private static final Messages MESSAGES = Messages.of(Release.class);
    private static final int NAMED = 5;
    private final Case open;
    private final Dossier dossier;
    private final Fonts fonts;
    private final Preflight preflight;

    /** A report as it was written, and what is to be said against it. */
    public record Released(Written written, List<Finding> findings, boolean draft) {
        /** The same, with a PDF that nobody can open without this passphrase. */
        public Released sealed(char[] passphrase) {
            return new Released(written.sealed(passphrase), findings, draft);
        }
    }

    /** Releases of this case, as this picture of it stands. */
    public Release(Case open, Dossier dossier, Fonts fonts, Preflight preflight) {
        this.open = open;
        this.dossier = dossier;
        this.fonts = fonts;
        this.preflight = preflight;
    }

    /** Writes the report. @throws UserProblem when something forbids it that nobody lets stand, and no draft was asked for */
    public Released write(Report report, WriteOptions options, Progress progress) {
        ReportWriter writer = new ReportWriter(open, dossier, fonts);
        Written written = writer.write(report, options, progress);
        List<Finding> findings = preflight.of(report, dossier, options, written, progress);
        if (options.draft()) return new Released(written, findings, true);
        List<Finding> obstacles = findings.stream().filter(Finding::isObstacle).toList();
        List<Finding> unanswered = obstacles.stream().filter(Finding::isOpen).toList();
        if (!unanswered.isEmpty()) throw new UserProblem(MESSAGES, "release.refused", unanswered.size(), named(unanswered));
        return obstacles.isEmpty() ? new Released(written, findings, false) : new Released(writer.write(report, options.asDraft(), progress), findings, true);
    }

    private static String named(List<Finding> findings) {
        String first = findings.stream().limit(NAMED).map(f -> (f.code() + " " + f.object()).strip()).collect(Collectors.joining(", "));
        return findings.size() > NAMED ? first + " …" : first;
    }
}
