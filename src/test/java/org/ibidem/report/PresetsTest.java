package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Preset;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same report made as publications of several kinds. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetsTest {
    @TempDir static Path temp;
    private Case sample;

    @BeforeAll
    void unpack() {
        sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")));
    }

    @AfterAll
    void close() {
        sample.close();
    }

    private void makeAs(Preset preset) {
        Composition shown = Composition.first(sample);
        Report r = shown.report();
        new Composer(sample).cover(shown, r.as(preset));
    }

    private Written written(ReportForm form) {
        WriteOptions options = new WriteOptions(sample.lastChange().at(), Optional.empty(), form, false);
        return new ReportWriter(sample, Dossier.of(sample, Ontology.standard()), new Fonts()).write(Composition.first(sample).report(), options, Progress.NONE);
    }

    private String text(Written pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private List<BlockKind> printed() {
        return Composition.first(sample).blocks().stream().filter(Block::enabled).map(Block::kind).toList();
    }

    @Test
    void aPresetIsOneStepOfUndoAndTakesNothingOfTheAuthorsAway() {
        List<Block> before = Composition.first(sample).blocks();
        makeAs(Preset.COURT);
        assertThat(printed()).contains(BlockKind.STATEMENT_REGISTER, BlockKind.CUSTODY).doesNotContain(BlockKind.SECTION, BlockKind.SUMMARY, BlockKind.JUDGEMENTS);
        assertThat(Composition.first(sample).blocks()).filteredOn(b -> b.kind() == BlockKind.CASE_STUDY).hasSize(4);
        sample.undo();
        assertThat(Composition.first(sample).blocks()).isEqualTo(before);
    }

    @Test
    void theStatementsOfABundleBeginBelowTheirHeadAndNoRowIsBroken() throws IOException {
        makeAs(Preset.COURT);
        Written bundle = written(ReportForm.PDF);
        assertThat(bundle.findings()).noneMatch(f -> f.sentence().equals("PRE-18.row"));
        try (PDDocument read = Loader.loadPDF(bundle.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 5; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(read);
                if (text.contains("Statements and their passages")) assertThat(text).containsPattern("(?m)^S-1\\b");
            }
        }
        sample.undo();
    }

    @Test
    void aBriefingHasNoFrontMatterAndTwoPages() throws IOException {
        makeAs(Preset.BRIEFING);
        Written briefing = written(ReportForm.PDF);
        assertThat(text(briefing)).contains("Key judgements", "Disclaimer").doesNotContain("Contents", "To cite this report");
        assertThat(briefing.pages()).isEqualTo(2);
        sample.undo();
    }

    @Test
    void aPanelNumbersItsParagraphsAndItsPagesAsXOfY() throws IOException {
        makeAs(Preset.PANEL);
        assertThat(text(written(ReportForm.PDF))).containsPattern("\\b7/\\d\\d\\b").contains("1. This is a training case.").doesNotContain("Page");
        sample.undo();
    }

    @Test
    void theFactCheckCopySaysWhichSentencesCiteNothing() {
        makeAs(Preset.FACT_CHECK);
        String copy = new String(written(ReportForm.MARKDOWN).bytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertThat(copy).contains("No natural persons are named. **\\[no source\\]**").doesNotContain("Who sells the fingerprint technology known as PEFIS, and under which names? **\\[no");
        sample.undo();
    }

    @Test
    void theFactCheckCopyShowsEachPageThatIsCitedOrItsWords() throws IOException {
        makeAs(Preset.FACT_CHECK);
        String copy = text(written(ReportForm.PDF));
        assertThat(copy.substring(copy.lastIndexOf("What is cited, at a glance"))).contains("[E-002 p. 1]", "[E-013 p. 1]").contains("“The listing states that Glocom is a front company");
        sample.undo();
        assertThat(text(written(ReportForm.PDF))).doesNotContain("at a glance");
    }

    @Test
    void aSentenceThatCitesIsNotMarkedNorIsAHeadingOrATable() {
        assertThat(UnsourcedSentences.marked("## A head.\n| A cell. |\nIt is so [@S-1]. It was not so.\nWas it?", "!")).isEqualTo("## A head.\n| A cell. |\nIt is so [@S-1]. It was not so. **!**\nWas it?");
    }
}
