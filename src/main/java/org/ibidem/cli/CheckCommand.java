package org.ibidem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibidem.analysis.WeakSpot;
import org.ibidem.analysis.WeakSpots;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Report;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.Preflight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check CASE [--report R]}: the weak spots of the case and, with a report, the findings of its preflight, those overridden with their reason. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "--report", paramLabel = "TITLE", descriptionKey = "report")
    private String title;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            List<Finding> preflight = title == null ? List.of() : preflight(c, dossier);
            List<WeakSpot> told = preflight.stream().map(Finding::spot).toList();
            List<Finding> findings = new ArrayList<>(preflight);
            WeakSpots.of(dossier, c, ProgressBar.onTerminal()).stream().filter(spot -> !told.contains(spot)).map(spot -> new Finding(spot, null, Optional.empty())).forEach(findings::add);
            findings.forEach(f -> out.print(row(f)));
            return findings.stream().anyMatch(Finding::isOpen) ? CommandLineTool.FINDINGS : 0;
        }
    }

    private List<Finding> preflight(Case c, Dossier dossier) {
        ReportWriter writer = new ReportWriter(c, dossier, new Fonts());
        Report report = writer.find(title).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "report.unknown", title, target.folder()));
        WriteOptions options = new WriteOptions(c.lastChange().at(), Optional.empty());
        Written written = writer.write(report, options, ProgressBar.onTerminal());
        return new Preflight(c).of(report, dossier, options, written, ProgressBar.onTerminal());
    }

    private static Map<String, Object> row(Finding f) {
        Map<String, Object> row = Output.row("code", f.code(), "severity", f.severity().name(), "object", f.object(), "message", f.message());
        f.waiver().ifPresent(w -> row.putAll(Output.row("overridden", w.reason(), "by", w.author())));
        return row;
    }
}
