package org.ibidem.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.exchange.plain.XmlText;

/**
 * A workbook (ECMA-376, SpreadsheetML) written row by row, without the copy of it that other writers keep on the disk meanwhile. Every cell is a text, so that
 * nothing is taken for a formula, a date or a number. A sheet that is full is followed by another with the same headings.
 */
final class XlsxFile implements AutoCloseable {
    /** The most characters a cell may have. */
    static final int LONGEST_CELL = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The same case gives the same bytes. */
    private static final LocalDateTime SAME_ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> headings;
    private final List<String> sheets = new ArrayList<>();
    private int rows;

    /** Begins with the headings; closing leaves the stream open. */
    XlsxFile(OutputStream stream, List<String> headings) throws IOException {
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.headings = headings;
        beginSheet();
    }

    private void beginSheet() throws IOException {
        sheets.add(TableImport.MESSAGES.get("sheet", sheets.size() + 1));
        rows = 0;
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "</sheetView></sheetViews><sheetData>");
        write(1, headings.toArray());
    }

    /** Adds a row; whether a cell had to be cut. */
    boolean row(Object... cells) throws IOException {
        if (rows == MOST_ROWS) {
            endSheet();
            beginSheet();
        }
        return write(0, cells);
    }

    private boolean write(int style, Object... cells) throws IOException {
        boolean cut = false;
        out.write("<row r=\"" + ++rows + "\">");
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i].toString();
            if (text.isEmpty()) continue;
            cut |= text.length() > LONGEST_CELL;
            String kept = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
            out.write("<c r=\"" + XlsxText.column(i) + rows + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XmlText.escaped(kept) + "</t></is></c>");
        }
        out.write("</row>");
        return cut;
    }

    private void endSheet() throws IOException {
        out.write("</sheetData></worksheet>");
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SAME_ALWAYS);
        zip.putNextEntry(entry);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void member(String name, String text) throws IOException {
        begin(name);
        out.write(text);
        end();
    }

    @Override
    public void close() throws IOException {
        endSheet();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation(0, "styles", "styles.xml"));
        StringBuilder types = new StringBuilder(type("/xl/workbook.xml", "sheet.main+xml") + type("/xl/styles.xml", "styles+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<sheet name=\"" + XmlText.escaped(sheets.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        member("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        member("xl/styles.xml", styles());
        member("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        member("_rels/.rels", relationships(relation(0, "officeDocument", "xl/workbook.xml")));
        member("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        zip.finish();
    }

    private static String relationships(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    /** Two styles, both of the number format for text (49): as it is, and bold for headings. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";
    }
}
