package org.ibidem.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.report.print.PdfEngine.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ReadFromTheRightTest {
    /** A company, a brother in one word with lam and alef, a number within, brackets, and names in the middle of other words. */
    private static final List<String> LINES = List.of("شركة النجم الفضي للتجارة", "الإخوة والسلام", "الوحدة 12 في الميناء", "חברת כוכב הכסף", "The firm (שלום), once شركة, is gone.");

    private static byte[] printed() {
        Markup markup = new Markup("Names", "en");
        LINES.forEach(line -> markup.add(markup.body(), "p", "", line));
        return rendered(markup);
    }

    private static byte[] rendered(Markup markup) {
        Element style = markup.add(markup.head(), "style", "");
        style.setTextContent("body { font-family: 'Source Serif 4', 'Noto Naskh Arabic', 'Noto Sans Hebrew'; } @page { size: A4; }");
        return new PdfEngine(List.of()).render(markup.document(), new Stamp(Instant.EPOCH, "Names", "A", "S", "en", 1), false).bytes();
    }

    @Test
    void aParagraphFromTheRightKeepsItsOrderAcrossEmphasis() throws IOException {
        Markup markup = new Markup("Names", "en");
        Element p = markup.add(markup.body(), "p", "");
        p.setAttribute("dir", "rtl");
        markup.text(p, "قالت ");
        markup.add(p, "i", "", "شركة النجم");
        markup.text(p, " إنها ");
        markup.add(p, "b", "", "تعرف");
        markup.text(p, " أحدا");
        assertThat(text(rendered(markup), true)).containsExactly("قالت شركة النجم إنها تعرف أحدا");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsAreFoundAsTheyAreWritten(boolean byPlace) throws IOException {
        assertThat(text(printed(), byPlace)).containsExactlyElementsOf(LINES);
    }

    private static List<String> text(byte[] written, boolean byPlace) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(byPlace);
            return text.getText(pdf).lines().map(String::strip).toList();
        }
    }
}
