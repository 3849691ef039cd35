package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old Excel workbooks, in the binary form. */
@Tag("slow")
class OldWorkbookTest {
    private static final int NUMBER = 0x0203;
    private static final int MUL_RK = 0x00BD;
    /** 12 July 2016. */
    private static final double SINCE_1904 = DateUtil.getExcelDate(LocalDate.of(2016, 7, 12), true);
    @TempDir Path temp;
    private final Extractor extractor = new Extractor();

    @AfterEach
    void close() {
        extractor.close();
    }

    private String text(byte[] workbook) throws IOException {
        return extractor.read(Files.write(temp.resolve("old.xls"), workbook), "old.xls", "").parts().getFirst().text();
    }

    private static byte[] written(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void truthValuesAndErrorsAreReadAsTheyAreSeen() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("Vessels").createRow(0);
            row.createCell(0).setCellValue("Sanctioned");
            row.createCell(1).setCellValue(true);
            row.createCell(2).setCellValue(false);
            row.createCell(3).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(4).setCellFormula("1/0");
            row.createCell(5).setCellFormula("1=1");
            row.createCell(6).setCellFormula("\"so \"&\"on\"");
            row.createCell(7).setCellFormula("20+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(text(written(book))).isEqualTo("Vessels\nSanctioned\tTRUE\tFALSE\t#N/A\t#DIV/0!\tTRUE\tso on\t22");
        }
    }

    @Test
    void daysThatAreCountedSince1904AreTheDaysTheyAre() throws Exception {
        assertThat(text(since1904())).isEqualTo("Payments\n2016-07-12\t2016-07-12\t2016-07-13\t36:00\t400");
    }

    @Test
    void numbersKeptTogetherAreToldEachByItsStyle() throws Exception {
        assertThat(text(together(since1904()))).isEqualTo("Payments\n2016-07-12\t2016-07-12\t2016-07-13\t36:00\t400");
    }

    /** Two days, a day that a formula comes to, how long something took, and a number. */
    private static byte[] since1904() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            ((DateWindow1904Record) book.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid)).setWindowing((short) 1);
            Row row = book.createSheet("Payments").createRow(0);
            CellStyle day = style(book, "yyyy-mm-dd");
            row.createCell(0).setCellValue(SINCE_1904);
            row.createCell(1).setCellValue(SINCE_1904);
            row.createCell(2).setCellFormula("B1+1");
            for (int i = 0; i < 3; i++) row.getCell(i).setCellStyle(day);
            row.createCell(3).setCellValue(1.5);
            row.getCell(3).setCellStyle(style(book, "[h]:mm"));
            row.createCell(4).setCellValue(400);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return written(book);
        }
    }

    private static CellStyle style(HSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** The same workbook with the first two numbers in one record, as Excel itself writes what stands side by side. */
    private static byte[] together(byte[] workbook) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(workbook)); DocumentInputStream in = file.createDocumentInputStream("Workbook")) {
            ByteBuffer from = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer to = ByteBuffer.allocate(from.limit()).order(ByteOrder.LITTLE_ENDIAN);
            boolean done = false;
            while (from.remaining() >= 4) {
                int length = Short.toUnsignedInt(from.getShort(from.position() + 2));
                boolean isFirst = !done && from.getShort(from.position()) == NUMBER;
                if (isFirst) together(from.slice(from.position(), 36).order(ByteOrder.LITTLE_ENDIAN), to);
                else to.put(from.slice(from.position(), 4 + length));
                from.position(from.position() + (isFirst ? 36 : 4 + length));
                done |= isFirst;
            }
            file.getRoot().createOrUpdateDocument("Workbook", new ByteArrayInputStream(to.array(), 0, to.position()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void together(ByteBuffer two, ByteBuffer to) {
        to.putShort((short) MUL_RK).putShort((short) 18).put(two.slice(4, 4));
        for (int at : new int[] {0, 18}) to.putShort(two.getShort(at + 8)).putInt((int) two.getDouble(at + 10) << 2 | 2);
        to.putShort((short) 1);
    }
}
