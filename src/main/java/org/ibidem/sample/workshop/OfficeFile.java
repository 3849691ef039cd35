package org.ibidem.sample.workshop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Letters and sheets of office programs (ECMA-376, OpenDocument 1.3), each with the least a reader needs, and plain archives. */
final class OfficeFile {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String WORD = OPEN + "wordprocessingml/2006/main";
    private static final String SHEET = OPEN + "spreadsheetml/2006/main";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {}

    /** Files in an archive, in their order; the first is not compressed where a format asks for that. */
    static byte[] zip(Map<String, byte[]> files, boolean firstAsItIs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            boolean asItIs = firstAsItIs;
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue(), asItIs));
                zip.write(file.getValue());
                zip.closeEntry();
                asItIs = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes, boolean asItIs) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_MOMENT);
        if (asItIs) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    /** A letter for Word. */
    static byte[] docx(Note note) {
        String body = paragraph(note.title()) + body(note, OfficeFile::paragraph, (rows, cell) -> "<w:tbl><w:tblPr/><w:tblGrid/>" + rows(rows, "w:tr", "w:tc", cell) + "</w:tbl>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/word/document.xml", "wordprocessingml.document.main"));
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", XML + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        return pack(parts, false);
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r></w:p>";
    }

    private static String body(Note note, UnaryOperator<String> line, BiFunction<List<List<String>>, UnaryOperator<String>, String> table) {
        return note.parts().stream().map(p -> p.isTable() ? table.apply(p.rows(), line) : line.apply(p.words())).collect(Collectors.joining());
    }

    private static String rows(List<List<String>> rows, String row, String cell, UnaryOperator<String> words) {
        return rows.stream().map(r -> r.stream().map(c -> "<" + cell + ">" + words.apply(c) + "</" + cell + ">").collect(Collectors.joining("", "<" + row + ">", "</" + row + ">")))
            .collect(Collectors.joining());
    }

    /** A workbook of one sheet, the note's tables below each other. */
    static byte[] xlsx(Note note) {
        List<List<String>> rows = note.parts().stream().flatMap(p -> p.isTable() ? p.rows().stream() : Stream.of(List.of(p.words()))).toList();
        String data = IntStream.range(0, rows.size()).mapToObj(i -> row(i + 1, rows.get(i))).collect(Collectors.joining());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/xl/workbook.xml", "spreadsheetml.sheet.main").replace("</Types>", override("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet") + "</Types>"));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", XML + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OPEN + "officeDocument/2006/relationships\"><sheets><sheet name=\"" + escaped(note.title())
            + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", XML + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + data + "</sheetData></worksheet>");
        return pack(parts, false);
    }

    private static String row(int number, List<String> cells) {
        return IntStream.range(0, cells.size()).mapToObj(i -> "<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + escaped(cells.get(i)) + "</t></is></c>")
            .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    /** A letter for LibreOffice. */
    static byte[] odt(Note note) {
        String body = body(note, OfficeFile::line, (rows, cell) -> "<table:table>" + "<table:table-column table:number-columns-repeated=\"" + rows.getFirst().size() + "\"/>"
            + rows(rows, "table:table-row", "table:table-cell", cell) + "</table:table>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", XML + "<office:document-content xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS + "text:1.0\" xmlns:table=\"" + OASIS
            + "table:1.0\" office:version=\"1.3\"><office:body><office:text>" + line(note.title()) + body + "</office:text></office:body></office:document-content>");
        parts.put("META-INF/manifest.xml", XML + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
            + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
        return pack(parts, true);
    }

    private static String line(String words) {
        return "<text:p>" + escaped(words) + "</text:p>";
    }

    private static byte[] pack(Map<String, String> parts, boolean firstAsItIs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        parts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(files, firstAsItIs);
    }

    private static String types(String part, String type) {
        return XML + "<Types xmlns=\"" + OPEN + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override(part, type) + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "+xml\"/>";
    }

    private static String relations(String type, String target) {
        return XML + "<Relationships xmlns=\"" + OPEN + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + OPEN + "officeDocument/2006/relationships/" + type + "\" Target=\"" + target
            + "\"/></Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
