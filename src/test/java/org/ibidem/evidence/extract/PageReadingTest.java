package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.ibidem.evidence.extract.Survey.Heading;
import org.ibidem.evidence.extract.Survey.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as the reader needs them: their order of reading, and what leads through them. */
@Tag("slow")
class PageReadingTest {
    @TempDir Path folder;

    private static void say(PDDocument document, PDPage page, Matrix where, String text) throws Exception {
        try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setTextMatrix(where);
            content.showText(text);
            content.endText();
        }
    }

    private Path save(PDDocument document) throws Exception {
        Path file = folder.resolve("pages.pdf");
        document.save(file.toFile());
        return file;
    }

    @Test
    void columnsAreReadOneAfterTheOtherAndTablesRowByRow() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage columns = new PDPage();
            document.addPage(columns);
            for (int column = 0; column < 2; column++) {
                for (int line = 0; line < 14; line++) {
                    say(document, columns, Matrix.getTranslateInstance(60 + 260 * column, 700 - 14 * line), (column == 0 ? "left" : "right") + " line " + line + " of running text here");
                }
            }
            PDPage table = new PDPage();
            document.addPage(table);
            for (int column = 0; column < 2; column++) {
                for (int line = 0; line < 14; line++) say(document, table, Matrix.getTranslateInstance(60 + 260 * column, 700 - 14 * line), (column == 0 ? "key" : "value") + line);
            }
            assertThat(PositionedText.seen(document, 1).text())
                .contains("left line 0 of running text here\nleft line 1 ").containsPattern("left line 13 of running text here\n+right line 0 ");
            assertThat(PositionedText.seen(document, 2).text()).startsWith("key0 value0\nkey1 value1\n");
        }
    }

    @Test
    void bookmarksLeadToTheirPlacesEvenWhenTheyGoInACircle() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(new PDRectangle(400, 300));
            PDPage second = new PDPage(new PDRectangle(400, 300));
            second.setRotation(90);
            document.addPage(first);
            document.addPage(second);
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDOutlineItem chapter = item("Chapter", first, 250);
            outline.addLast(chapter);
            chapter.addLast(item("Section", second, 0));
            chapter.getFirstChild().getCOSObject().setItem("Next", chapter.getCOSObject());
            try (Extractor extractor = new Extractor()) {
                Survey survey = extractor.survey(save(document), "application/pdf", "");
                assertThat(survey.sizes()).containsExactly(new Size(400, 300), new Size(300, 400));
                assertThat(survey.headings()).containsExactly(new Heading(0, "Chapter", 1, 50), new Heading(1, "Section", 2, 0));
            }
        }
    }

    private static PDOutlineItem item(String title, PDPage page, int top) {
        PDOutlineItem item = new PDOutlineItem();
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(top);
        item.setTitle(title);
        item.setDestination(place);
        return item;
    }
}
