package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** A word's place in the text and its place on the page are the same word. */
class PositionedTextTest {
    private static final PDFont HELVETICA = new PDType1Font(FontName.HELVETICA);

    private static PDPage page(PDDocument document, int rotation) {
        PDPage page = new PDPage(new PDRectangle(10, 20, 400, 600));
        page.setRotation(rotation);
        document.addPage(page);
        return page;
    }

    private static void write(PDDocument document, PDPage page, PDFont font, Matrix at, String text) throws Exception {
        try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, 10);
            content.setTextMatrix(at);
            content.showText(text);
            content.endText();
        }
    }

    /** A font whose letter q reads as NUL, and z as the ligature ﬁ. */
    private static PDFont strange() throws Exception {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        PDStream map = new PDStream(new PDDocument());
        try (var out = map.createOutputStream()) {
            out.write("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                2 beginbfchar <71> <0000> <7A> <FB01> endbfchar
                1 beginbfrange <61> <70> <0061> endbfrange
                endcmap end end""".getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, map.getCOSObject());
        return PDFontFactory.createFont(font);
    }

    /** The rectangle around a word, as x, y, width, height from the upper left. */
    private static float[] place(PositionedText.Page page, String word) {
        int start = page.text().indexOf(word);
        assertThat(start).as(word + " in " + page.text()).isNotNegative();
        float left = Float.MAX_VALUE, top = Float.MAX_VALUE, right = 0, bottom = 0;
        for (int i = start; i < start + word.length(); i++) {
            left = Math.min(left, page.boxes()[i * 4]);
            top = Math.min(top, page.boxes()[i * 4 + 1]);
            right = Math.max(right, page.boxes()[i * 4] + page.boxes()[i * 4 + 2]);
            bottom = Math.max(bottom, page.boxes()[i * 4 + 1] + page.boxes()[i * 4 + 3]);
        }
        return new float[] {left, top, right - left, bottom - top};
    }

    @Test
    void nulsAndLigaturesDoNotShiftTheWordsAfterThem() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, 0);
            write(document, page, strange(), Matrix.getTranslateInstance(60, 520), "baqdmezmoq");
            write(document, page, HELVETICA, Matrix.getTranslateInstance(60, 420), "goal");
            PositionedText.Page seen = PositionedText.seen(document, 1);
            assertThat(seen.text()).isEqualTo("badmefimo\n\ngoal");
            assertThat(seen.boxes()).hasSize(seen.text().length() * 4);
            float[] goal = place(seen, "goal");
            assertThat(goal[0]).isCloseTo(50, within(0.5f));
            assertThat(goal[1] + goal[3]).as("the line it stands on").isCloseTo(200, within(0.5f));
            assertThat(goal[2]).isCloseTo(HELVETICA.getStringWidth("goal") / 100, within(0.5f));
        }
    }

    @Test
    void wordsThatRunUpwardsHaveTheirPlaceOnThePage() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, 0);
            write(document, page, HELVETICA, new Matrix(new AffineTransform(0, 1, -1, 0, 110, 220)), "upwards");
            float[] place = place(PositionedText.seen(document, 1), "upwards");
            float length = HELVETICA.getStringWidth("upwards") / 100;
            assertThat(place[0] + place[2]).as("its foot is on the right").isCloseTo(100, within(0.5f));
            assertThat(place[1] + place[3]).as("it begins at the bottom").isCloseTo(400, within(0.5f));
            assertThat(place[3]).isCloseTo(length, within(0.5f));
            assertThat(place[2]).isLessThan(12);
        }
    }

    @Test
    void aTurnedPageHasItsWordsWhereTheyAreSeen() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, 90);
            write(document, page, HELVETICA, new Matrix(new AffineTransform(0, 1, -1, 0, 110, 220)), "level");
            float[] place = place(PositionedText.seen(document, 1), "level");
            assertThat(place[0]).as("from the left of the turned page").isCloseTo(200, within(0.5f));
            assertThat(place[1] + place[3]).as("down from its top").isCloseTo(100, within(0.5f));
            assertThat(place[2]).isCloseTo(HELVETICA.getStringWidth("level") / 100, within(0.5f));
        }
    }

    @Test
    void aBlankPageHasNeitherTextNorPlaces() throws Exception {
        try (PDDocument document = new PDDocument()) {
            write(document, page(document, 0), HELVETICA, Matrix.getTranslateInstance(60, 520), "   ");
            PositionedText.Page seen = PositionedText.seen(document, 1);
            assertThat(seen.text()).isEmpty();
            assertThat(seen.boxes()).isEmpty();
        }
    }

    @Test
    void wordsOutsideThePageAreNotSeen() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, 0);
            write(document, page, HELVETICA, Matrix.getTranslateInstance(60, 900), "hidden");
            write(document, page, HELVETICA, Matrix.getTranslateInstance(60, 420), "seen");
            assertThat(PositionedText.seen(document, 1).text()).isEqualTo("seen");
        }
    }
}
