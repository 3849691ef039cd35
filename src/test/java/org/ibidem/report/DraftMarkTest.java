package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft says on each page, and in each form, that nothing has cleared it; a report that was cleared says so nowhere. */
class DraftMarkTest {
    private static final String WORDS = "DRAFT - NOT CLEARED";
    @TempDir Path temp;
    private Case open;

    @BeforeEach
    void open() {
        open = Case.create(temp.resolve("Draft.case"), "Draft", Handling.GREEN, Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private byte[] written(ReportForm form, boolean draft) {
        ReportWriter writer = new ReportWriter(open, Dossier.of(open, Ontology.standard()), new Fonts());
        return writer.write(writer.find("").orElseThrow(), new WriteOptions(open.lastChange().at(), Optional.empty(), form, false, draft), Progress.NONE).bytes();
    }

    private static String page(PDDocument pdf, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    @Tag("slow")
    void everyPageOfAPdfSaysSoAboveItsHead() throws Exception {
        byte[] draft = written(ReportForm.PDF, true);
        try (PDDocument pdf = Loader.loadPDF(draft); PDDocument cleared = Loader.loadPDF(written(ReportForm.PDF, false))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(cleared.getNumberOfPages());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page).strip()).startsWith(WORDS);
                assertThat(page(pdf, page).replaceFirst(WORDS, "").strip()).isEqualTo(page(cleared, page).strip());
            }
        }
        assertThat(written(ReportForm.PDF, true)).as("the same bytes again").isEqualTo(draft);
    }

    @Test
    void theHeadOfEveryPageInWordSaysSo() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(ReportForm.WORD, true)))) {
            assertThat(word.getHeaderList()).hasSize(2).extracting(XWPFHeader::getText).allMatch(text -> text.startsWith(WORDS));
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(ReportForm.WORD, false)))) {
            assertThat(word.getHeaderList()).extracting(XWPFHeader::getText).noneMatch(text -> text.contains(WORDS));
        }
    }

    @Test
    void aWebPageAndMarkdownSaySoAtBothEnds() {
        for (ReportForm form : new ReportForm[] {ReportForm.WEB, ReportForm.MARKDOWN}) {
            String draft = new String(written(form, true), StandardCharsets.UTF_8);
            assertThat(draft.split(WORDS, -1)).as(form.name()).hasSize(3);
            assertThat(new String(written(form, false), StandardCharsets.UTF_8)).as(form.name()).doesNotContain(WORDS);
        }
    }
}
