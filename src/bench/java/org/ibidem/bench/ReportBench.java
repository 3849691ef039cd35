package org.ibidem.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.sample.SampleCase;

/**
 * The sample's report, with its chart, footnotes, registers and page images, beside the same words as bare paragraphs through the same
 * PDF engine: what the engine alone needs for the text.
 */
final class ReportBench {
    private ReportBench() {}

    static void run() throws Exception {
        Path folder = Path.of("target", "bench", "report.case");
        Installation here = Installation.in(Path.of("target", "bench", "home"));
        if (!Files.exists(folder)) SampleCase.unpack(SampleCase.SHADOW_SECTOR, folder, here, Progress.NONE).close();
        try (Case c = Case.open(folder, here)) {
            Written once = write(c);
            String words = words(once.bytes());
            Turns turns = Turns.of(2, 7, () -> write(c), () -> plain(words));
            new Figure("report", "pdf", once.pages() + "pages", "ms", "openhtmltopdf-text").print(turns.ours(), turns.theirs());
        }
    }

    private static Written write(Case c) {
        ReportWriter writer = new ReportWriter(c, Dossier.of(c, Ontology.standard()), new Fonts());
        Report report = writer.find("").orElseThrow();
        return writer.write(report, new WriteOptions(c.head().at(), Optional.empty()), Progress.NONE);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void plain(String words) throws IOException {
        StringBuilder html = new StringBuilder("<html><body>");
        words.lines().forEach(line -> html.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>"));
        new PdfRendererBuilder().withHtmlContent(html.append("</body></html>").toString(), null).toStream(new ByteArrayOutputStream()).run();
    }
}
