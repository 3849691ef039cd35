package org.ibidem.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.report.print.PdfEngine.Stamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ReadFromTheRightTest {
    /** A company, a brother in one word with lam and alef, a number within, brackets, and names in the middle of other words. */
    private static final List<String> LINES = List.of("شركة النجم الفضي للتجارة", "الإخوة والسلام", "الوحدة 12 في الميناء", "חברת כוכב הכסף", "The firm (שלום), once شركة, is gone.");

    private static byte[] printed() {
        Markup markup = new Markup("Names", "en");
        LINES.forEach(line -> markup.add(markup.body(), "p", "", line));
        Element style = markup.add(markup.head(), "style", "");
        style.setTextContent("body { font-family: 'Source Serif 4', 'Noto Naskh Arabic', 'Noto Sans Hebrew'; } @page { size: A4; }");
        return new PdfEngine(List.of()).render(markup.document(), new Stamp(Instant.EPOCH, "Names", "A", "S", "en", 1), false).bytes();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsAreFoundAsTheyAreWritten(boolean byPlace) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(byPlace);
            assertThat(text.getText(pdf).lines().map(String::strip)).containsExactlyElementsOf(LINES);
        }
    }
}
