package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Comparison;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ComparisonPlateTest {
    @TempDir Path temp;

    @Test
    void theLinesThatDifferStandBesideEachOtherAndCiteTheirDocuments() throws Exception {
        try (Case open = Case.create(temp.resolve("Two.case"), "Two", Handling.GREEN, Installation.in(temp.resolve("home")))) {
            Path before = Files.writeString(temp.resolve("before.txt"), "About us\nGlocom | sells *radios* in Malaysia.\n# Call us.");
            Path after = Files.writeString(temp.resolve("after.txt"), "About us\nGlocom | sells *radios* in Asia.\n# Call us.");
            new Intake(open).add(List.of(before, after), IntakeOptions.NONE, Progress.NONE);
            List<Evidence> both = open.all(Evidence.class);
            List<Comparison.Row> rows = Comparison.of(text(open, both.get(0)), text(open, both.get(1)));
            new Composer(open).section(Composition.first(open), ComparisonPlate.title(both.get(0), both.get(1)), ComparisonPlate.text(both.get(0), both.get(1), rows));
            String printed = printed(open);
            assertThat(printed).contains("E-001 and E-002 compared", "Glocom | sells *radios* in", "Malaysia", "Asia", "differ in 1 line");
            assertThat(printed).containsPattern("1\\. “before,” .{0,60}E-001").containsPattern("2\\. “after,” .{0,60}E-002");
        }
    }

    private static java.util.SortedMap<Integer, String> text(Case open, Evidence document) {
        return PageText.joined(open.where(PageText.class, "evidenceId", document.id()));
    }

    private static String printed(Case open) throws Exception {
        ReportWriter writer = new ReportWriter(open, Dossier.of(open, Ontology.standard()), new Fonts());
        byte[] pdf = writer.write(writer.find("").orElseThrow(), new WriteOptions(open.lastChange().at(), Optional.empty()), Progress.NONE).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
