package org.ibidem.ui.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ibidem.casefile.CsvFile;
import org.ibidem.casefile.WholeFile;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.report.PrintedFor;
import org.ibidem.report.TimelinePicture;
import org.ibidem.report.print.Drawing;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Words;
import org.ibidem.ui.timeline.TimelineViewModel.Line;

/** Writes the lines that are shown to a file that the analyst names: as a table (CSV), or as a picture in vectors (SVG) or dots (PNG). */
record TimelineExport(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(TimelineExport.class);
    private static final List<String> ENDINGS = List.of("csv", "svg", "png");
    private static final double WIDTH = 760;
    private static final double HIGHEST = 4000;

    void ask(List<Line> shown) {
        List<Line> lines = List.copyOf(shown);
        if (lines.isEmpty()) session.desk().notices().passing(MESSAGES.get("export.nothing"));
        else session.desk().files().chooseTarget(MESSAGES.get("export.choose"), MESSAGES.get("export.name") + ".csv", ENDINGS).ifPresent(file -> write(file, lines));
    }

    private void write(Path file, List<Line> lines) {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("export.job", file.getFileName()), progress -> {
            String ending = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
            switch (ending) {
                case "csv" -> WholeFile.write(file, out -> table(lines, dossier, out));
                case "svg" -> WholeFile.write(file, picture(lines).svg().orElseThrow().getBytes(StandardCharsets.UTF_8));
                case "png" -> WholeFile.write(file, picture(lines).png(Drawing.DENSE));
                default -> throw new UserProblem(MESSAGES, "export.ending", file.getFileName());
            }
            new CustodyNotes(session.caseFile()).chartDrawn(file);
            return file;
        }, done -> session.written(MESSAGES.get("export.done", done.getFileName(), lines.size()), done));
    }

    private static void table(List<Line> lines, Dossier dossier, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, MESSAGES.get("column.when"), MESSAGES.get("column.until"), MESSAGES.get("column.who"), MESSAGES.get("column.what"), MESSAGES.get("column.standing"),
            MESSAGES.get("column.number"), MESSAGES.get("export.proof"))) {
            for (Line l : lines) {
                String proof = String.join("; ", dossier.proofs(l.statement().id()).stream().map(p -> p.evidence().ref().toString()).distinct().toList());
                csv.row(l.when().text(), l.until(), l.who(), l.what(), Words.of(l.standing()), l.statement().ref().toString(), proof);
            }
        }
    }

    private TimelinePicture picture(List<Line> lines) {
        TimelinePicture picture = new TimelinePicture(lines.stream().map(l -> new TimelinePicture.Moment(l.when(), l.who() + " – " + l.what())).toList(), new Fonts(), WIDTH, HIGHEST);
        return picture.headed(PrintedFor.of(session.caseFile()));
    }
}
