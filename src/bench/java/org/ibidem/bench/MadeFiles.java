package org.ibidem.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ibidem.fonts.Face;

/** Files such as an analyst is handed, from a fixed seed: of ten four are PDF, two Word, and one each a workbook, a mail, a page of the web, a text. */
final class MadeFiles {
    private static final long SEED = 20_260_102;
    private static final int WORDS_A_LINE = 12;
    private static final int LINES_A_PAGE = 38;
    private final MadeText text = new MadeText(SEED);

    /** The folder with so many files, made once and kept for the next run. */
    static Path folder(int count) throws IOException {
        Path folder = Path.of("target", "bench", "files-" + count);
        if (Files.isDirectory(folder)) return folder;
        System.err.println("Making " + folder + ", once");
        Path making = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".part"));
        MadeFiles made = new MadeFiles();
        for (int i = 0; i < count; i++) {
            byte[] bytes = made.bytes(i);
            Files.write(making.resolve(String.format(Locale.ROOT, "file-%04d.%s", i, ending(i))), bytes);
        }
        return Files.move(making, folder);
    }

    private static String ending(int number) {
        return List.of("pdf", "docx", "pdf", "xlsx", "pdf", "eml", "pdf", "docx", "html", "txt").get(number % 10);
    }

    private byte[] bytes(int number) throws IOException {
        return switch (ending(number)) {
            case "pdf" -> pdf(2 + number % 4);
            case "docx" -> docx();
            case "xlsx" -> xlsx();
            case "eml" -> mail(number).getBytes(StandardCharsets.UTF_8);
            case "html" -> ("<html><head><title>Page " + number + "</title></head><body><p>" + text.page(600).replace("\n", "</p><p>") + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
            default -> text.page(900).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A phone, an address and a wallet in each mail, so that there is something to be found. */
    private String mail(int number) {
        return "From: sender" + number + "@example.test\r\nTo: ray@example.test\r\nSubject: " + text.rank(number) + "\r\nMessage-ID: <" + number + "@example.test>\r\n"
            + "Date: Tue, 12 Jul 2016 09:30:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text.page(200)
            + "\r\nCall +60 3-2161 1000 or write to office" + number + "@trading.test, https://trading.test/offer/" + number + "\r\n";
    }

    private byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, Face.KOREAN.open());
            for (int page = 0; page < pages; page++) page(document, font);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void page(PDDocument document, PDFont font) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(17);
            content.newLineAtOffset(50, 740);
            for (int line = 0; line < LINES_A_PAGE; line++) {
                content.showText(text.page(WORDS_A_LINE).replaceAll("[^\\x20-\\x7e\\uac00-\\ud7a3]", " "));
                content.newLine();
            }
            content.endText();
        }
    }

    private byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < 12; i++) document.createParagraph().createRun().setText(text.page(70).replace("\n", " "));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Payments");
            for (int r = 0; r < 120; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(text.page(2).strip());
                row.createCell(1).setCellValue(text.page(1).strip());
                row.createCell(2).setCellValue(r * 37);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
