package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages in two columns, whichever way they were written. */
class ColumnsTest {
    private static final PDFont HELVETICA = new PDType1Font(FontName.HELVETICA);
    private static final int LINES = 24;
    private static final int LEFT = 60;
    private static final int RIGHT = 320;
    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    private void put(int x, int y, String words) {
        put(10, x, y, words);
    }

    /** Writes words and says where they end. */
    private float put(int size, float x, float y, String words) {
        content.append("BT /F1 ").append(size).append(" Tf ").append(x).append(' ').append(y).append(" Td (").append(words).append(") Tj ET\n");
        return x + width(words) * size / 1000;
    }

    private static float width(String words) {
        try {
            return HELVETICA.getStringWidth(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() throws Exception {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.setFont(HELVETICA, 10);
            stream.appendRawCommands(content.toString());
        }
        return PositionedText.seen(document, 1).text();
    }

    private static String left(int line) {
        return "the left column tells in its line " + (10 + line) + " of a ship";
    }

    private static String right(int line) {
        return "the right one has in line " + (10 + line) + " a word on banks";
    }

    private static List<String> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).toList();
    }

    @Test
    void columnsThatWereWrittenRowByRowAreReadOneAfterTheOther() throws Exception {
        put(LEFT, 780, "A heading that runs over both of the columns and so stands above either of them");
        for (int i = 0; i < LINES; i++) {
            put(LEFT, 740 - 14 * i, left(i));
            put(RIGHT, 740 - 14 * i, right(i));
        }
        put(LEFT, 300, "A last line that runs over both of the columns and so stands below either of them");
        List<String> read = lines(read());
        assertThat(read).hasSize(2 * LINES + 2);
        assertThat(read.getFirst()).startsWith("A heading");
        assertThat(read.subList(1, LINES + 1)).allMatch(l -> l.startsWith("the left")).isSorted();
        assertThat(read.subList(LINES + 1, 2 * LINES + 1)).allMatch(l -> l.startsWith("the right")).isSorted();
        assertThat(read.getLast()).startsWith("A last line");
    }

    @Test
    void columnsWhoseLinesDoNotStandOnOneHeightAreReadOneAfterTheOtherToo() throws Exception {
        for (int i = 0; i < LINES; i++) {
            put(RIGHT, 735 - 14 * i, right(i));
            put(LEFT, 740 - 14 * i, left(i));
        }
        assertThat(lines(read()).subList(0, LINES)).allMatch(l -> l.startsWith("the left"));
    }

    @Test
    void lettersThatStandALittleHigherBelongToTheirLine() throws Exception {
        float half = put(10, LEFT, 780, "A heading that runs over both columns, as of the 2");
        put(10, put(6, half, 784, "nd"), 780, " of May and is above either of them");
        for (int i = 0; i < LINES; i++) {
            int y = 740 - 14 * i;
            if (i == 5) put(10, put(6, put(10, LEFT, y, "the left column names the 5"), y + 4, "th"), y, " of May");
            else if (i == 9) put(10, put(10, LEFT, y, "the left column names"), y + 0.3f, " a second ship");
            else put(LEFT, y, left(i));
            put(RIGHT, y, right(i));
        }
        List<String> read = lines(read());
        assertThat(read.getFirst()).isEqualTo("A heading that runs over both columns, as of the 2nd of May and is above either of them");
        assertThat(read.subList(5, 7)).containsExactly(left(4), "the left column names the 5th of May");
        assertThat(read.get(10)).isEqualTo("the left column names a second ship");
        assertThat(read.subList(LINES + 1, 2 * LINES + 1)).allMatch(l -> l.startsWith("the right")).isSorted();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void linesOverBothColumnsWithoutEndArePutInOrder() {
        List<TextPosition> letters = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) letters.add(new TextPosition(0, 600, 600_000, Matrix.getTranslateInstance(295, 10 * i), 305, 10 * i, 7, 10, 3, "a", new int[] {'a'}, HELVETICA, 10, 10));
        List<TextPosition> upwards = List.copyOf(letters);
        ColumnOrder.arrange(List.of(letters), 300);
        assertThat(letters).isEqualTo(upwards.reversed());
    }

    @Test
    void aTableIsReadRowByRow() throws Exception {
        for (int i = 0; i < LINES; i++) {
            put(LEFT, 740 - 14 * i, i % 2 == 0 ? "Name of the vessel " + i : "Flag of the vessel, with its harbour " + i);
            put(RIGHT, 740 - 14 * i, i % 3 == 0 ? "Belka, once the Star " + i : "Panama, and before that Sierra Leone " + i);
        }
        assertThat(lines(read())).hasSize(LINES).allMatch(l -> l.contains("vessel") && (l.contains("Belka") || l.contains("Panama")));
    }

    @Test
    void aTableOfLongCellsIsReadRowByRow() throws Exception {
        int y = 780;
        for (int row = 0; row < LINES / 3; row++) {
            for (int i = 0; i < 3; i++, y -= 14) {
                put(LEFT, y, left(i));
                put(RIGHT, y, right(i));
            }
            y -= 20;
        }
        assertThat(lines(read())).hasSize(LINES).allMatch(l -> l.startsWith("the left") && l.contains("the right"));
    }
}
