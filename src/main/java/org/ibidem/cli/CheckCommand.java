package org.ibidem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibidem.analysis.WeakSpots;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Report;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check CASE [--report R]}: the weak spots of the case and, with a report, what is wrong in that. */
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
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            WeakSpots.of(dossier, c, ProgressBar.onTerminal()).forEach(f -> rows.add(row(f.code(), f.severity().name(), f.object(), f.message())));
            if (title != null) checkReport(c, dossier, rows);
        }
        rows.forEach(out::print);
        return rows.isEmpty() ? 0 : CommandLineTool.FINDINGS;
    }

    private void checkReport(Case c, Dossier dossier, List<Map<String, Object>> rows) {
        ReportWriter writer = new ReportWriter(c, dossier, new Fonts());
        Report report = writer.find(title).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "report.unknown", title, target.folder()));
        writer.write(report, new WriteOptions(c.lastChange().at(), Optional.empty()), Progress.NONE).findings()
            .forEach(f -> rows.add(row(f.code(), "BLOCK", f.place(), f.message())));
    }

    private static Map<String, Object> row(String code, String severity, String object, String message) {
        return Output.row("code", code, "severity", severity, "object", object, "message", message);
    }
}
