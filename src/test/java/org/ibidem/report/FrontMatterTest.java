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
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.CitationStyle;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader learns of a report before its text: who made it, how to cite it, how it may be handled. */
class FrontMatterTest {
    @TempDir Path temp;
    private SmallCase small;
    private Report report;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        report = new Report(Ids.next(), "Boxes", "Who shipped them", "Paper 7", "Ann Author", "The Institute.", "2 May 2026", "", Handling.GREEN, "Boxes", "en");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void compose(Block... blocks) {
        small.open.write("test", change -> {
            change.put(report);
            List.of(blocks).forEach(change::put);
        });
    }

    private Block block(int position, BlockKind kind, String text, boolean on) {
        return new Block(Ids.next(), report.id(), position, kind, kind.name(), text, null, on);
    }

    private String printed() {
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, false);
        return new String(new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, options, Progress.NONE).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CHICAGO | Ann Author, *Boxes: Who shipped them*, Paper 7, The Institute, 2 May 2026.
        RUSI    | Ann Author, ‘Boxes: Who shipped them’, Paper 7, The Institute, 2 May 2026.
        UN      | Ann Author, “Boxes: Who shipped them”, Paper 7, The Institute, 2 May 2026.
        ISO_690 | ANN AUTHOR. *Boxes: Who shipped them*. Paper 7, The Institute, 2 May 2026.
        """)
    void howToCiteItIsSaidInTheStyleInWhichItCites(CitationStyle style, String cited) {
        report = report.citing(style);
        compose(block(0, BlockKind.SUMMARY, "In short.", true));
        assertThat(printed()).contains("About this report", "To cite this report:", cited, "TLP:GREEN");
    }

    @Test
    void anImprintOfTheAuthorsStandsInItsPlaceAndSaysTheSameBesideItsOwnWords() {
        compose(block(0, BlockKind.IMPRINT, "**Funding.** None.", true), block(1, BlockKind.DISCLAIMER, "Open sources only.", true), block(2, BlockKind.SUMMARY, "In short.", true));
        assertThat(printed()).doesNotContain("About this report").containsSubsequence("IMPRINT", "**Funding.** None.", "To cite this report:", "Paper 7", "TLP:GREEN", "Open sources only.", "SUMMARY");
    }

    @Test
    void aListOfTablesRunsOnBehindTheContentsAndOnTheNextPage() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 45; i++) text.append("## Chapter part ").append(i).append("\n\nWords.\n\n");
        for (char lot = 'A'; lot <= 'Y'; lot++) text.append(": Boxes of lot ").append(lot).append("\n\n| Lot | Boxes |\n|---|---|\n| Its own | 7 |\n\n");
        compose(block(0, BlockKind.SECTION, text.toString(), true));
        WriteOptions options = new WriteOptions(small.open.lastChange().at(), Optional.empty(), ReportForm.PDF, false);
        try (PDDocument pdf = Loader.loadPDF(new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, options, Progress.NONE).bytes())) {
            int contents = page(pdf, "Chapter part 45");
            assertThat(page(pdf, "Boxes of lot A")).isEqualTo(contents);
            assertThat(page(pdf, "Boxes of lot C")).as("three lines at least").isEqualTo(contents);
            assertThat(page(pdf, "Boxes of lot Y")).isEqualTo(contents + 1);
            assertThat(page(pdf, "Boxes of lot W")).isEqualTo(contents + 1);
        }
    }

    /** The first page on which these words stand. */
    private static int page(PDDocument pdf, String words) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(pdf).contains(words)) return page;
        }
        return 0;
    }

    @Test
    void whoSwitchesTheImprintOffPrintsNone() {
        compose(block(0, BlockKind.IMPRINT, "**Funding.** None.", false), block(1, BlockKind.SUMMARY, "In short.", true));
        assertThat(printed()).doesNotContain("About this report", "Funding", "To cite this report");
    }
}
