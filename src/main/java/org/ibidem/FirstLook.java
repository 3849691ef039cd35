package org.ibidem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Detours;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.PrintedFor;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.Window;

/** What a newcomer sees first: the sample in the window or, where there can be no window, its chart and report as files. */
final class FirstLook {
    private static final Messages MESSAGES = Messages.of(FirstLook.class);
    private final Path folder;

    private FirstLook(Path folder) {
        this.folder = folder;
    }

    /** Opens the window on the sample, kept in this folder; without a window, writes the sample's chart and report there. */
    static void in(Path folder) {
        FirstLook look = new FirstLook(folder);
        look.unpack();
        try {
            Window.open(Optional.of(look.sample()));
        } catch (UserProblem e) {
            System.out.println(e.getMessage());
            look.write();
        }
    }

    private Path sample() {
        return folder.resolve("shadow-sector.case");
    }

    private void unpack() {
        if (Files.exists(sample().resolve("case.json"))) return;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SampleCase.unpack(SampleCase.SHADOW_SECTOR, sample(), Installation.atHome(), Progress.NONE).close();
    }

    private void write() {
        Fonts fonts = new Fonts();
        try (Case c = Case.open(sample(), Installation.atHome())) {
            Dossier dossier = Dossier.of(c, Ontology.standard());
            ChartScene scene = Detours.of(ChartDocument.find(c, "", fonts).orElseThrow().scene(dossier, Progress.NONE));
            ChartPicture chart = PrintedFor.of(c).over(ChartPicture.natural(scene, fonts), fonts);
            write("chart.svg", chart.svg());
            write("chart.png", chart.png());
            ReportWriter writer = new ReportWriter(c, dossier, fonts);
            Written report = writer.write(writer.find("").orElseThrow(), new WriteOptions(c.lastChange().at(), Optional.empty()), Progress.NONE);
            write("report.pdf", report.bytes());
        }
    }

    private void write(String name, byte[] bytes) {
        Path file = folder.resolve(name).toAbsolutePath();
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(MESSAGES.get("look.written", file));
    }
}
