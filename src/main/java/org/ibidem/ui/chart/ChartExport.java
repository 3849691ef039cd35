package org.ibidem.ui.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ibidem.casefile.WholeFile;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.report.ChartPdf;
import org.ibidem.report.PrintedFor;
import org.ibidem.ui.shell.CaseSession;

/** Writes the chart to a file that the analyst names: SVG, PNG or PDF, as its ending says. */
record ChartExport(CaseSession session, Fonts fonts) {
    private static final Messages MESSAGES = Messages.of(ChartExport.class);

    void ask(ChartScene scene, Dossier dossier) {
        session.desk().files().chooseTarget(MESSAGES.get("chart.export"), "chart.svg", List.of("svg", "pdf", "png")).ifPresent(file ->
            session.run(MESSAGES.get("chart.exporting", file.getFileName()), progress -> write(scene, dossier, file),
                written -> session.written((MESSAGES.get("chart.written", written.getFileName()) + " " + ChartPicture.omitted(scene)).strip(), written)));
    }

    private Path write(ChartScene scene, Dossier dossier, Path file) {
        String ending = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        PrintedFor of = PrintedFor.of(session.caseFile());
        WholeFile.write(file, switch (ending) {
            case "svg" -> of.over(ChartPicture.natural(scene, fonts), fonts).svg();
            case "png" -> of.over(ChartPicture.natural(scene, fonts), fonts).png();
            case "pdf" -> new ChartPdf(fonts).write(scene, dossier, of, ChartPdf.Paper.A4);
            default -> throw new UserProblem(MESSAGES, "chart.ending", file.getFileName());
        });
        new CustodyNotes(session.caseFile()).chartDrawn(file);
        return file;
    }
}
