package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF lacks of being archival and accessible, each seen to be found when it is taken out of one that lacks nothing. */
class ArchivalCheckTest {
    private static byte[] whole;

    private interface Spoiling {
        void of(PDDocument pdf) throws Exception;
    }

    @BeforeAll
    static void write(@TempDir Path temp) {
        try (SmallCase small = new SmallCase(temp)) {
            small.prove(small.say(small.thing("Company"), "name", "Acme"), small.document("letter", "Acme", Handling.CLEAR, null), "Acme");
            Report report = new Report(Ids.next(), "Boxes", "", "", "", "", "", "", Handling.CLEAR, "Boxes", "en");
            small.open.write("report.add", change -> {
                change.put(report);
                change.put(new Block(Ids.next(), report.id(), 0, BlockKind.FIGURE, "Overview", "See [#Overview].", null, true));
            });
            whole = new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, new WriteOptions(small.open.lastChange().at(), Optional.empty()), Progress.NONE).bytes();
        }
    }

    private static List<String> lacks(Spoiling spoiling) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            spoiling.of(pdf);
            ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
            pdf.save(spoilt);
            try (PDDocument back = Loader.loadPDF(spoilt.toByteArray())) {
                return ArchivalCheck.findings(back).stream().map(ReportFinding::place).toList();
            }
        }
    }

    @Test
    void aReportLacksNothing() throws Exception {
        assertThat(lacks(pdf -> { })).isEmpty();
    }

    @Test
    void whatItDoesNotSayOfItselfIsFound() throws Exception {
        assertThat(lacks(pdf -> pdf.getDocumentCatalog().setMetadata(null))).containsExactly("PDF/A-2a", "PDF/UA-1");
        assertThat(lacks(pdf -> pdf.getDocumentCatalog().getMetadata().importXMPMetadata("<x/>".getBytes(StandardCharsets.UTF_8)))).containsExactly("PDF/A-2a", "PDF/UA-1");
        assertThat(lacks(pdf -> pdf.getDocumentCatalog().setLanguage(""))).containsExactly("Lang");
        assertThat(lacks(pdf -> pdf.getDocumentCatalog().setViewerPreferences(null))).containsExactly("DisplayDocTitle");
    }

    @Test
    void missingStructureColoursAndWordsForFiguresAreFound() throws Exception {
        assertThat(lacks(pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null))).containsExactly("StructTreeRoot");
        assertThat(lacks(pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS))).containsExactly("OutputIntent");
        assertThat(lacks(pdf -> silence(pdf.getDocumentCatalog().getStructureTreeRoot()))).containsExactly("Alt");
    }

    private static void silence(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            element.getCOSObject().removeItem(COSName.ALT);
            silence(element);
        }
    }

    @Test
    void aFontThatIsNotInTheFileIsFound() throws Exception {
        assertThat(lacks(pdf -> {
            PDPage page = pdf.getPage(0);
            page.getResources().add(new PDType1Font(FontName.HELVETICA));
        })).containsExactly("Helvetica");
    }
}
