package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ibidem.ShadowSector;
import org.ibidem.SmallCase;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report as veraPDF judges it: it can be kept (PDF/A-2a) and read aloud (PDF/UA-1). */
@Tag("slow")
class ArchivalPdfTest {
    @TempDir
    private Path temp;

    private static byte[] report(Case c) {
        ReportWriter writer = new ReportWriter(c, Dossier.of(c, Ontology.standard()), new Fonts());
        return writer.write(writer.find("").orElseThrow(), new WriteOptions(c.head().at(), Optional.empty()), Progress.NONE).bytes();
    }

    /** The rules that a PDF breaks. */
    static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance().createValidator(flavour, 1, true, false, false).validate(parser).getFailedChecks().keySet().stream()
                .map(rule -> rule.getClause() + "-" + rule.getTestNumber()).sorted().toList();
        }
    }

    @Test
    void theReportOfPublicSourcesIsArchivalAndAccessible() throws Exception {
        byte[] pdf;
        try (Case sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")))) {
            pdf = report(sample);
        }
        assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aReportWithoutItsStructureIsFoundToBeNeither() throws Exception {
        byte[] spoilt;
        try (SmallCase small = new SmallCase(temp); PDDocument pdf = Loader.loadPDF(report(small.open))) {
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            spoilt = out.toByteArray();
        }
        assertThat(broken(spoilt, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(broken(spoilt, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
}
