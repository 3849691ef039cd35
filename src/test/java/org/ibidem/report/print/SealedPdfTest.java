package org.ibidem.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.message.UserProblem;
import org.junit.jupiter.api.Test;

class SealedPdfTest {
    private static final String SECRET = "four 압록강 words";

    private static byte[] open() {
        Markup markup = new Markup("Heron ledger", "en");
        markup.add(markup.head(), "style", "", "body { font-family: 'Source Serif 4'; }");
        markup.add(markup.body(), "h1", "", "Heron ledger");
        markup.add(markup.add(markup.body(), "div", ""), "p", "", "Paid in cash.");
        PdfEngine.Stamp stamp = new PdfEngine.Stamp(Instant.parse("2026-11-22T12:00:00Z"), "Heron ledger", "A. Nobody", "", "en", 7);
        return new PdfEngine(List.of()).render(markup.document(), stamp, false).bytes();
    }

    @Test
    void nobodyOpensItWithoutThePassphraseAndWithItItIsTheSame() throws Exception {
        byte[] sealed = SealedPdf.of(open(), SECRET.toCharArray());
        assertThatThrownBy(() -> Loader.loadPDF(sealed)).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(sealed, "four words")).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument pdf = Loader.loadPDF(sealed, SECRET)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Paid in cash.");
            assertThat(pdf.getEncryption().getVersion()).isEqualTo(5);
            assertThat(pdf.getEncryption().getRevision()).isEqualTo(6);
            assertThat(pdf.getEncryption().getLength()).isEqualTo(256);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Heron ledger");
        }
    }

    @Test
    void noWordOfItsTextOrItsMetadataStandsInTheFile() {
        String raw = new String(SealedPdf.of(open(), SECRET.toCharArray()), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("Heron", "Nobody", "pdfaid", "x:xmpmeta");
    }

    @Test
    void itSaysThatItCanBeReadAloudAndNoMoreThatItIsForTheArchive() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SealedPdf.of(open(), SECRET.toCharArray()), SECRET)) {
            String said = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(said).contains("<pdfuaid:part>1<").doesNotContain("pdfaid:part>", "pdfaid:conformance");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void aPassphraseThatTheFormatCannotTakeIsRefused() {
        assertThatThrownBy(() -> SealedPdf.of(open(), new char[0])).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> SealedPdf.of(open(), "x".repeat(128).toCharArray())).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> SealedPdf.check("x".repeat(128).toCharArray())).isInstanceOf(UserProblem.class);
        SealedPdf.check("open sesame".toCharArray());
        assertThatThrownBy(() -> SealedPdf.of(open(), "bell\u0007".toCharArray())).isInstanceOf(UserProblem.class);
    }
}
