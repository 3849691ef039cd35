package org.ibidem.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Detours;
import org.ibidem.chart.Portraits;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.custody.CustodyNotes;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.report.ChartPdf;
import org.ibidem.report.PrintedFor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chart CASE -o F}: draws a chart to SVG, PNG or PDF. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {
    @Mixin
    private CaseArgument target;
    @Option(names = "-o", required = true, paramLabel = "FILE", descriptionKey = "output")
    private Path file;
    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "view", defaultValue = "")
    private String view;
    @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "chartLayout", converter = LayoutName.class)
    private LayoutKind layout;
    @Option(names = "--page", paramLabel = "A4|A3|fit", descriptionKey = "paper", defaultValue = "fit")
    private ChartPdf.Paper paper;
    @Mixin
    private Output out;
    private final Fonts fonts = new Fonts();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        String ending = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        try (Case c = target.open()) {
            Dossier dossier = CaseArgument.dossier(c);
            ChartDocument document = document(c);
            ChartScene plain = layout == null ? document.scene(dossier, Progress.NONE) : document.fresh(dossier, layout, ProgressBar.onTerminal());
            Dossier known = document.known(dossier);
            ChartScene scene = Portraits.once(c, Detours.of(plain), known);
            WholeFile.write(file, bytes(scene, known, ending, PrintedFor.of(c)));
            new CustodyNotes(c).chartDrawn(file);
            if (!scene.omission().isNone()) System.err.println(ChartPicture.omitted(scene));
            if (layout != null) LayoutCommand.tellSetApart(layout, ChartDocument.setApart(scene, dossier, layout));
            out.print(Output.row("nodes", scene.nodes().size(), "edges", scene.links().size(), "ms", (System.nanoTime() - start) / 1_000_000));
        }
        return 0;
    }

    private ChartDocument document(Case c) {
        if (view.isEmpty()) return ChartDocument.find(c, "", fonts).orElseGet(() -> ChartDocument.unsaved(c, fonts));
        return ChartDocument.find(c, view, fonts).orElseThrow(() -> new UserProblem(CaseArgument.MESSAGES, "chart.unknown", view, target.folder()));
    }

    private byte[] bytes(ChartScene scene, Dossier dossier, String ending, PrintedFor of) {
        return switch (ending) {
            case "svg" -> of.over(ChartPicture.natural(scene, fonts), fonts).svg();
            case "png" -> of.over(ChartPicture.natural(scene, fonts), fonts).png();
            case "pdf" -> new ChartPdf(fonts).write(scene, dossier, of, paper);
            default -> throw new UserProblem(CaseArgument.MESSAGES, "chart.ending", file);
        };
    }
}
