package org.ibidem.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.BareEngine;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.sample.SampleCase;

/**
 * The sample's report, with its chart, footnotes, registers and page images, and one of some hundred pages of registers, each from the
 * case to the checked archival PDF, beside the engine alone on the same finished document.
 */
final class ReportBench {
    private static final MadeCase.Size LONG = new MadeCase.Size(200, 300, 800, 4_000);

    private ReportBench() {}

    static void run() throws Exception {
        Path sample = Path.of("target", "bench", "report.case");
        Installation here = Installation.in(Path.of("target", "bench", "home"));
        if (!Files.exists(sample)) SampleCase.unpack(SampleCase.SHADOW_SECTOR, sample, here, Progress.NONE).close();
        try (Case c = Case.open(sample, here)) {
            measure(c, 2, 7);
        }
        try (Case c = MadeCase.of("long-report", LONG).open()) {
            measure(c, 1, 3);
        }
    }

    private static void measure(Case c, int warm, int counted) throws Exception {
        WriteOptions options = new WriteOptions(c.head().at(), Optional.empty());
        BareEngine bare = new BareEngine(c, options);
        int pages = write(c, options).pages();
        Turns turns = Turns.of(warm, counted, () -> write(c, options), bare::render);
        new Figure("report", "pdf", pages + "pages", "ms", "openhtmltopdf").print(turns.ours(), turns.theirs());
    }

    private static Written write(Case c, WriteOptions options) {
        ReportWriter writer = new ReportWriter(c, Dossier.of(c, Ontology.standard()), new Fonts());
        return writer.write(writer.find("").orElseThrow(), options, Progress.NONE);
    }
}
