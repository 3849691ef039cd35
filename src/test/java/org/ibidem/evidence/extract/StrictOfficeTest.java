package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Markup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Office documents in the strict form, and an archive that nothing here opens. */
@Tag("slow")
class StrictOfficeTest {
    @TempDir Path temp;
    private final Extractor extractor = new Extractor();

    @AfterEach
    void close() {
        extractor.close();
    }

    private Extracted read(String name, byte[] bytes) throws IOException {
        return extractor.read(Files.write(temp.resolve(name), bytes), name, "");
    }

    private static List<String> texts(Extracted read) {
        return read.parts().stream().map(Extracted.Part::text).toList();
    }

    /** The same document as a program writes it that was told to write strictly. */
    private static byte[] strict(byte[] usual) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(usual)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String strict = xml.replaceAll("http://schemas.openxmlformats.org/(\\w+)/2006/(?!extended|custom|metadata|content)", "http://purl.oclc.org/ooxml/$1/")
                    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties")
                    .replace("relationships/extended-properties", "relationships/extendedProperties").replace("http://purl.oclc.org/ooxml/package/", "http://schemas.openxmlformats.org/package/2006/")
                    .replaceFirst("<c r=\"C1\"[^>]*><v>[^<]*</v>", "<c r=\"C1\" t=\"d\"><v>2016-07-12</v>");
                out.write(strict.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void longNumbersKeepTheirDigitsAndDaysTheWordsOfTheirFormat() throws Exception {
        String[] formats = {"General", "0", "#,##0", "yyyy\"년\"\\ m\"월\"\\ d\"일\"", "d\" de \"mmmm\" de \"yyyy", "yyyy\"年\"m\"月\"d\"日\"", "#,##0.00", "General"};
        String[] numbers = {"4539578763621486", "356938035643809012", "1234567890123456789012", "42553", "42553", "42553", "1234.5599999999999", "0.30000000000000004"};
        byte[] bytes = inCells(formats, numbers);
        assertThat(texts(read("accounts.xlsx", bytes)).getFirst())
            .contains("4539578763621486\t356938035643809012\t1234567890123456789012\t2016년 7월 2일\t2 de July de 2016\t2016年7月2日\t1,234.56\t0.3");
        assertThat(texts(read("days.xlsx", inCells(new String[] {"0", "yyyy-mm-dd"}, new String[] {"123456789012345", "42553"}))).getFirst()).contains("123456789012345\t2016-07-02");
    }

    @Test
    void daysAreToldInTheLanguageThatTheirFormatNamesByNumberOrByTag() throws Exception {
        String[] formats = {"[$-ko-KR]yyyy\"년\"\\ m\"월\"\\ d\"일\"\\ dddd;@", "[$-412]m\"월\"\\ d\"일\"\\ dddd", "[$-es-ES]d\" de \"mmmm\" de \"yyyy;@", "[$-zh-CN,1]yyyy\"年\"m\"月\"d\"日\"",
            "[$-ja-JP]yyyy\"年\"m\"月\";@", "[$-pt-BR]d\" de \"mmm\" de \"yyyy", "[$-F800]dddd\", \"mmmm\" \"dd", "[$-x-sysdate]mmmm\" \"dd", "[$-412]h\"시\"\\ AM/PM"};
        assertThat(texts(read("days.xlsx", inCells(formats, "42553.6 ".repeat(formats.length).split(" ")))).getFirst())
            .contains("2016년 7월 2일 토요일\t7월 2일 토요일\t2 de julio de 2016\t2016年7月2日\t2016年7月\t2 de jul. de 2016\tSaturday, July 02\tJuly 02\t2시 PM");
    }

    @Test
    void aWorkbookIsReadThoughAFormatOfItsDaysIsNotKnown() throws Exception {
        String[] formats = {"[What]yyyy\"년\"", "General"};
        assertThat(texts(read("days.xlsx", inCells(formats, new String[] {"42553", "1718"}))).getFirst()).contains("42553").contains("1718");
    }

    @Test
    void beforeTheFirstDayThereIsNone() throws Exception {
        String day = "yyyy\"년;\"m\"월\"d\"일\"";
        String[] formats = {"General", day + ";;\"-\"", day + ";;", day + ";;General", day, day + ";@", "h\"시\"", "h\"시\"", day + ";;\"-\""};
        String[] numbers = {"7", "0", "0", "0", "0", "0.5", "0", "0.5", "42553"};
        assertThat(texts(read("days.xlsx", inCells(formats, numbers))).getFirst()).contains("7\t-\t\t0\t0\t0.5\t0시\t12시\t2016년;7월2일");
    }

    @Test
    void onlyWholeNumbersAreTooLongForTheParsers() throws Exception {
        for (String number : List.of("0.30000000000000004", "1.2345678901234567E-5", "1234.5599999999999", "123456789012345")) {
            assertThat(ShownNumbers.of(Files.write(temp.resolve("a.xlsx"), inCells(new String[] {"General"}, new String[] {number})).toFile())).as(number).isEmpty();
        }
        for (String number : List.of("4539578763621486", "1.2345678901234567E+19", "-1.234567890123456E15")) {
            assertThat(ShownNumbers.of(Files.write(temp.resolve("a.xlsx"), inCells(new String[] {"General"}, new String[] {number})).toFile())).as(number).isPresent();
        }
    }

    /** A workbook of one row, whose numbers stand in it with these very digits. */
    private static byte[] inCells(String[] formats, String[] numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = book.createSheet("Payments").createRow(0);
            for (int i = 0; i < formats.length; i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                row.createCell(i).setCellStyle(style);
                row.getCell(i).setCellValue(1);
                ((XSSFCell) row.getCell(i)).getCTCell().setV(numbers[i]);
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void daysThatAreCountedSince1904AreTheDaysTheyAre() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Row row = book.createSheet("Payments").createRow(0);
            String[] formats = {"yyyy-mm-dd", "yyyy-mm-dd hh:mm", "[h]:mm", "0"};
            for (int i = 0; i < formats.length; i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                row.createCell(i).setCellStyle(style);
            }
            row.getCell(0).setCellValue(LocalDate.of(2016, 3, 4));
            row.getCell(1).setCellValue(LocalDateTime.of(2016, 3, 4, 13, 5));
            row.getCell(2).setCellValue(1.25);
            row.getCell(3).setCellValue(41000);
            CellStyle day = row.getCell(0).getCellStyle();
            row.createCell(4).setCellValue("Dandong");
            row.getCell(4).setCellStyle(day);
            row.createCell(5).setCellValue(1e300);
            row.getCell(5).setCellStyle(day);
            book.write(bytes);
        }
        assertThat(texts(read("mac.xlsx", bytes.toByteArray())).getFirst()).contains("2016-03-04\t2016-03-04 13:05\t30:00\t41000\tDandong");
    }

    private static byte[] since1904(XSSFWorkbookType type, int rows, String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Random number = new Random(1904);
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(type), 100)) {
            book.getXSSFWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            SXSSFSheet sheet = book.createSheet("Payments");
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(2 * i);
                row.createCell(0).setCellValue(LocalDate.of(2016, 3, 4));
                row.getCell(0).setCellStyle(day);
                row.createCell(1).setCellValue(words + " " + number.nextLong() + " " + number.nextLong());
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aWorkbookWithMacrosCountsItsDaysAndRowsLikeAnyOther() throws Exception {
        Extracted read = read("mac.xlsm", since1904(XSSFWorkbookType.XLSM, 2, "Dandong"));
        assertThat(read.mediaType()).isEqualTo("application/vnd.ms-excel.sheet.macroenabled.12");
        assertThat(texts(read).getFirst()).contains("2016-03-04\tDandong");
        assertThat(read.parts().getFirst().markup()).filteredOn(m -> m.kind() == Markup.Kind.ROWS).extracting(Markup::detail).containsExactly("1", "3");
    }

    @Test
    void aSheetOfManyMegabytesKeepsItsDays() throws Exception {
        List<String> lines = texts(read("large.xlsx", since1904(XSSFWorkbookType.XLSX, 42_000, "Dandong ".repeat(200)))).getFirst().lines().skip(1).toList();
        assertThat(lines).hasSizeGreaterThan(1_000).allSatisfy(line -> assertThat(line).startsWith("2016-03-04\tDandong"));
    }

    @Test
    void aStrictWorkbookIsReadWithItsDays() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = book.createSheet("Payments").createRow(2);
            row.createCell(0).setCellValue("원방무역");
            row.createCell(1).setCellValue(400);
            book.createSheet("Vessels").createRow(0).createCell(2).setCellValue(1);
            book.write(bytes);
        }
        Extracted usual = read("usual.xlsx", bytes.toByteArray());
        Extracted strict = read("strict.xlsx", strict(bytes.toByteArray()));
        assertThat(strict.status()).as(strict.reason()).isEqualTo(EvidenceStatus.OK);
        assertThat(strict.mediaType()).isEqualTo(usual.mediaType());
        assertThat(texts(strict).getFirst()).isEqualTo(texts(usual).getFirst()).contains("원방무역\t400");
        assertThat(texts(strict).get(1)).contains("2016-07-12");
    }

    @Test
    void aStrictTextIsReadLikeAnyOther() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("The radios went to Malaysia. 무전기는 말레이시아로 갔다.");
            document.createTable(1, 2).getRow(0).getCell(1).setText("Pan Systems");
            document.write(bytes);
        }
        Extracted usual = read("usual.docx", bytes.toByteArray());
        Extracted strict = read("strict.docx", strict(bytes.toByteArray()));
        assertThat(strict.status()).as(strict.reason()).isEqualTo(EvidenceStatus.OK);
        assertThat(texts(strict)).isEqualTo(texts(usual)).first().asString().contains("무전기는").contains("Pan Systems");
    }

    @Test
    void wordsDeletedWhileChangesWereTrackedStandApartFromThoseThatAreThere() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph price = document.createParagraph();
            price.createRun().setText("The col");
            price.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("l");
            price.createRun().setText("our costs ");
            price.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("four hundred & more");
            price.getCTP().addNewIns().addNewR().addNewT().setStringValue("nine hundred");
            document.createParagraph().createRun().setText("Signed.");
            document.write(bytes);
        }
        assertThat(texts(read("changes.docx", bytes.toByteArray())).getFirst()).isEqualTo("The colour costs nine hundred [-l-] [-four hundred & more-]\nSigned.");
    }

    private static String formula(String inside) {
        return "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">" + inside + "</m:oMath>";
    }

    private static String math(String words) {
        return "<m:r><w:rPr><w:rFonts w:ascii=\"Cambria Math\"/></w:rPr><m:t>" + words + "</m:t></m:r>";
    }

    private static String said(String xml) {
        String bytes = new String(xml.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new String(Formulas.asWords(bytes).replaceAll("<[^>]*>", "").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Test
    void aFormulaIsWordsOnItsLine() {
        String half = "<m:f><m:fPr/><m:num>" + math("a+b") + "</m:num><m:den>" + math("2") + "</m:den></m:f>";
        assertThat(said(formula(math("x") + math("=") + half))).isEqualTo("x=(a+b)/2");
        assertThat(said(formula("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>" + math("i=1") + "</m:sub><m:sup>" + math("n") + "</m:sup><m:e><m:sSub><m:e>" + math("x")
            + "</m:e><m:sub>" + math("i") + "</m:sub></m:sSub></m:e></m:nary>"))).isEqualTo("∑_(i=1)^n x_i");
        assertThat(said(formula("<m:rad><m:deg/><m:e>" + math("합계&lt;1") + "</m:e></m:rad><m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>" + half + "</m:e></m:d>"))).isEqualTo("√(합계&lt;1)[(a+b)/2]");
        assertThat(said("<w:p><m:oMathPara><m:oMathParaPr><m:jc m:val=\"left\"/></m:oMathParaPr>" + formula("<m:sSup><m:e>" + math("e") + "</m:e><m:sup>" + math("2") + "</m:sup></m:sSup>") + "</m:oMathPara></w:p>")).isEqualTo("e^2");
        assertThat(said("<w:p>no formula</w:p>")).isEqualTo("no formula");
    }

    @Test
    void whatStandsBetweenFormulasIsKept() {
        String between = "<w:p>The price was agreed.</w:p>";
        assertThat(said("<m:oMathPara><m:oMathParaPr/>" + formula(math("x")) + "</m:oMathPara>" + between + "<m:oMathPara><m:oMathParaPr><m:jc m:val=\"left\"/></m:oMathParaPr>" + formula(math("y")) + "</m:oMathPara>"))
            .isEqualTo("xThe price was agreed.y");
        assertThat(said("<m:oMath />" + between + "<m:oMath/>" + formula(math("y")))).isEqualTo("The price was agreed.y");
    }

    @Test
    void whatWasDeletedOfAFormulaStandsApart() {
        String price = formula(math("x=") + "<w:del w:id=\"1\">" + math("5") + "</w:del><w:ins w:id=\"2\">" + math("7") + "</w:ins>"
            + "<m:f><m:fPr><m:ctrlPr><w:del w:id=\"3\"/></m:ctrlPr></m:fPr><m:num>" + math("a") + "<w:moveFrom><m:r><w:delText>a&amp;b</w:delText></m:r></w:moveFrom></m:num><m:den>" + math("2") + "</m:den></m:f>");
        assertThat(Deletions.apart(Formulas.asWords("<w:p>" + price + "<w:r><w:t> each.</w:t></w:r></w:p>")).replaceAll("<[^>]*>", "")).isEqualTo("x=7a/2 each. [-5-] [-a&amp;b-]");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFormulaWithinAFormulaWithoutEndIsReadInOneGo() {
        int deep = 40;
        assertThat(said(formula("<m:nary><m:sub>".repeat(deep) + math("n") + "</m:sub></m:nary>".repeat(deep)))).startsWith("∫_(∫_(").contains("∫_n ");
        assertThat(said(formula("<m:rad><m:deg>".repeat(deep) + math("n") + "</m:deg></m:rad>".repeat(deep)))).endsWith("√");
        assertThat(Formulas.asWords("<m:oMath>".repeat(1 << 17))).startsWith("<m:oMath>");
        assertThat(Formulas.asWords("<m:oMathParaPr>".repeat(1 << 17))).startsWith("<m:oMathParaPr>");
    }

    @Test
    void aTextIsReadWithItsFormulas() throws Exception {
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t xml:space=\"preserve\">The price is </w:t></w:r>"
            + formula(math("p=") + "<m:f><m:num>" + math("합계") + "</m:num><m:den>" + math("12") + "</m:den></m:f>") + "<w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
                {"_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
                {"word/document.xml", text}}) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(texts(read("price.docx", bytes.toByteArray())).getFirst()).isEqualTo("The price is p=합계/12.");
    }

    @Test
    void wordsDeletedBehindTheLastParagraphStandInOneOfTheirOwn() {
        assertThat(Deletions.apart("<w:body><w:p><w:r><w:t>Signed.</w:t></w:r></w:p><w:del><w:r><w:delText>Void.</w:delText></w:r></w:del></w:body>"))
            .isEqualTo("<w:body><w:p><w:r><w:t>Signed.</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\"> [-Void.-]</w:t></w:r></w:p></w:body>");
    }

    @Test
    void errorsOfASheetAreReadAsTheyAreSeen() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = book.createSheet("Payments").createRow(0);
            row.createCell(0).setCellFormula("1/0");
            row.getCell(0).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(1).setCellValue("ERROR:#1 in the log");
            book.write(bytes);
        }
        assertThat(texts(read("errors.xlsx", bytes.toByteArray())).getFirst()).contains("#DIV/0!\tERROR:#1 in the log").doesNotContain("ERROR:#DIV");
    }

    @Test
    void ofRar5ItIsSaidWhatItIsAndWhatToDo() throws Exception {
        byte[] rar5 = {0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00, 0x33, (byte) 0x92, (byte) 0xB5, (byte) 0xE5, 0x0A, 0x01, 0x05, 0x06, 0x00, 0x05, 0x01, 0x01, (byte) 0x80, (byte) 0x80, 0x00};
        Extracted read = read("papers.rar", rar5);
        assertThat(read.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        assertThat(read.reason()).isEqualTo("type.rar5");
    }
}
