package org.ibidem.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.SmallCase;
import org.ibidem.evidence.Withdrawal;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.job.Progress;
import org.ibidem.model.Area;
import org.ibidem.model.Capture;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.model.Reliability;
import org.ibidem.model.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodySheetsTest {
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    @TempDir Path folder;
    private SmallCase small;
    private Evidence document;

    @BeforeEach
    void open() throws IOException {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        small = new SmallCase(folder);
        String text = "김창혁 signed for Wonbang Trading.";
        document = small.document("contract 계약서", text, Handling.AMBER, small.source("Registry", Reliability.B, "agency"));
        small.open.originals().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void close() {
        small.close();
    }

    private CustodySheet sheet() {
        return CustodySheets.of(small.open, Progress.NONE).sheet(small.open.find(Evidence.class, document.id()).orElseThrow(), AT);
    }

    private String text() {
        return new String(SheetText.of(sheet()), StandardCharsets.UTF_8);
    }

    @Test
    void theSheetSaysWhatTheDocumentIsAndThatItsBytesAreTheSame() {
        assertThat(text()).contains("Custody sheet E-001", "Title: contract 계약서", "Type, by content: text/plain", "SHA-256 on intake: " + document.sha256(),
            "Hashed again: 2026-03-01T09:00:00Z: the same", "Source: Registry", "Reliability of the source: B", "Independence group: agency",
            "With: " + Version.PROGRAM, "By: analyst", "Name, function, date and signature");
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        assertThat(text()).contains("Archive URL: not recorded", "Claimed by the file: not recorded");
    }

    @Test
    void timesThatContradictEachOtherAndTheCaptureToolAreNamed() {
        small.open.write("evidence.edit", change -> {
            change.put(document.withCapture(new Capture(Instant.parse("2026-02-10T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-02-20T00:00:00Z"))));
            change.put(new Metadata(Ids.next(), document.id(), "warcinfo/software", "Browsertrix 1.2"));
        });
        assertThat(text()).contains("Times disagree", "Capture tool, as the file says: Browsertrix 1.2");
    }

    @Test
    void whatHappenedToItIsListedAndNotWhatHappenedToOthers() {
        Evidence other = small.document("other", "other", Handling.CLEAR, null);
        CustodyNotes notes = new CustodyNotes(small.open);
        notes.viewed(document);
        notes.viewed(other);
        notes.exported(document, Path.of("copy.txt"));
        notes.verified(List.of());
        small.open.write("evidence.derive", change -> change.put(new Evidence(Ids.next(), 9, "crop", "crop.png", "image/png", 1, "", null, "", "", "", "",
            new Capture(null, null, AT), "", 1, Handling.CLEAR, null, document.id(), document.status(), "")));
        assertThat(sheet().events()).extracting(CustodyEvent::what)
            .containsExactly("test", "view a document: E-001", "export an original: E-001 copy.txt", "verify the case", "make a copy of evidence");
        assertThat(text()).contains("Copies made of it:").contains("E-009 crop");
    }

    @Test
    void anOriginalThatDiffersOrIsGoneIsSaidToBe() throws IOException {
        Path original = small.open.originals().path(document.sha256());
        original.toFile().setWritable(true);
        Files.writeString(original, "spoiled");
        assertThat(text()).contains("DIFFERS");
        Files.delete(original);
        assertThat(text()).contains("no bytes are kept");
    }

    @Test
    void theSameSheetIsTheSamePdfAndItsWordsCanBeRead() throws IOException {
        byte[] pdf = SheetPdf.of(sheet());
        assertThat(SheetPdf.of(sheet())).isEqualTo(pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", "")).contains("CustodysheetE-001", "계약서", document.sha256());
        }
    }

    @Test
    void howACopyWasMadeIsToldInWords() {
        Recipe recipe = Recipe.redact(List.of(new Recipe.Part(2, 0, 0, new Area(.1, .2, .25, .05)), new Recipe.Part(3, 14, 20, null)));
        small.open.write("evidence.derive", change -> change.put(new Derived(Ids.next(), document.id(), "redact", 0, recipe.written())));
        assertThat(text()).contains("2 parts painted over or left out for ever", "1. page 2, 10–35 % of its width from the left, 20–25 % of its height from the top",
            "2. page 3, characters 14–20").doesNotContain("{", "REDACT");
    }

    @Test
    void marksOnAPageAreToldInWordsAndWhatOthersWroteAsItIs() {
        Recipe recipe = Recipe.annotate(4, List.of(new Recipe.Mark(Recipe.Sort.BOX, .1, .2, .3, .4, ""), new Recipe.Mark(Recipe.Sort.TEXT, .5, .5, .5, .5, "see here")));
        small.open.write("evidence.derive", change -> {
            change.put(new Derived(Ids.next(), document.id(), "annotate", 4, recipe.written()));
            change.put(new Derived(Ids.next(), document.id(), "crop", 1, "by hand"));
        });
        assertThat(text()).contains("Picture of page 4 with marks drawn on it", "A box from 10 % / 20 % to 30 % / 40 %", "The words “see here” at 50 % / 50 %", "crop by hand");
    }

    @Test
    void thatItLeftTheCaseInAPackageIsListed() {
        small.open.note("share", "partner.ibidem 0f3a");
        assertThat(sheet().events()).extracting(CustodyEvent::what).endsWith("share a package: partner.ibidem 0f3a");
    }

    @Test
    void thatItWasReadAnewIsListedThoughOnlyItsTextChanged() {
        small.open.write("evidence.reread", change -> change.where(PageText.class, "evidenceId", document.id())
            .forEach(p -> change.put(new PageText(p.id(), p.evidenceId(), p.page(), p.obtained(), "other words", p.markup()))));
        assertThat(sheet().events()).extracting(CustodyEvent::what).endsWith("read evidence again");
    }

    @Test
    void whyADocumentWasWithdrawnIsSaidOnce() {
        new Withdrawal(small.open).withdraw(document.id(), "A forgery.");
        assertThat(text()).contains("Reading: Withdrawn: A forgery.");
    }
}
