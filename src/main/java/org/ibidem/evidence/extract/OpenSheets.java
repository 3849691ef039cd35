package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.Markup.Kind;

/**
 * Reads the sheets of an OpenDocument workbook (ODS, ISO 26300): a sheet is a page, its name the first line, then a line a row with tabs
 * between cells, empty ones too. Rows and cells that the file writes once for many are counted as many. What is noted beside cells follows
 * the rows, a line a note, with its cell and its writer.
 */
final class OpenSheets {
    private static final String CONTENT = "content.xml";
    /** A row that is written once and stands for a thousand more says nothing more by being read more often. */
    private static final int MOST_ALIKE = 1_000;
    private final List<Written> pages = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private MarkedText page;
    private SheetRows rows;
    private int depth;
    private int number;
    private int alikeRows;
    private int alikeCells;
    private int gap;
    private int notes;
    private boolean inWords;
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private final StringBuilder noted = new StringBuilder();
    private int column;
    private boolean inWriter;
    private long chars;
    private boolean isBroken;

    private OpenSheets() {}

    private static boolean reads(String mediaType) {
        return mediaType.startsWith("application/vnd.oasis.opendocument.spreadsheet") || mediaType.startsWith("application/vnd.sun.xml.calc");
    }

    /** The sheets; nothing when the file is no such workbook or is broken before the first. */
    static Optional<OpenSheets> of(File file, String mediaType) {
        if (!reads(mediaType)) return Optional.empty();
        OpenSheets sheets = new OpenSheets();
        try (ZipFile zip = new ZipFile(file)) {
            ZipEntry content = zip.getEntry(CONTENT);
            if (content == null) return Optional.empty();
            try (InputStream in = zip.getInputStream(content)) {
                sheets.read(RowNumbers.inert().createXMLStreamReader(in));
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            sheets.isBroken = true;
        }
        if (sheets.depth > 0) sheets.endSheet();
        return sheets.pages.isEmpty() ? Optional.empty() : Optional.of(sheets);
    }

    /** A page a sheet, as far as the file could be read. */
    List<Written> pages() {
        return pages;
    }

    /** Whether there is more than is read. */
    boolean isFull() {
        return chars > Limits.CHARS || pages.size() >= Limits.PAGES;
    }

    /** Whether there is more that could not be read. */
    boolean isBroken() {
        return isBroken;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && !isFull()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> begin(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (inWords || inWriter) say(xml.getText());
                }
                default -> { }
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table" -> {
                if (depth++ == 0) beginSheet(attribute(xml, "name"));
            }
            case "annotation" -> notes++;
            case "creator" -> inWriter = notes > 0 && depth == 1;
            case "table-row" -> {
                line.setLength(0);
                column = 0;
                gap = 0;
                alikeRows = count(xml, "number-rows-repeated");
            }
            case "table-cell", "covered-table-cell" -> {
                cell.setLength(0);
                alikeCells = count(xml, "number-columns-repeated");
            }
            case "p" -> {
                if (depth == 1 && !words().isEmpty()) say(" ");
                inWords = depth == 1;
            }
            case "a" -> {
                if (inWords && notes == 0) page.point(Kind.LINK, attribute(xml, "href").strip());
            }
            case "s", "tab", "line-break" -> {
                if (inWords) say(" ");
            }
            default -> { }
        }
    }

    private void end(String name) {
        switch (name) {
            case "table" -> {
                if (--depth == 0) endSheet();
            }
            case "annotation" -> endNote();
            case "creator" -> endWriter();
            case "p" -> inWords = false;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            default -> { }
        }
    }

    private StringBuilder words() {
        return notes > 0 ? note : cell;
    }

    /** Words of a cell or a note, as long as there is room for them. */
    private void say(String more) {
        if (words().length() <= Limits.CHARS) words().append(more);
    }

    private void endWriter() {
        if (inWriter && !note.isEmpty()) say(":");
        inWriter = false;
    }

    private void endNote() {
        notes--;
        String words = TableReader.line(List.of(note.toString().strip()));
        note.setLength(0);
        if (words.isEmpty()) return;
        int before = noted.length();
        noted.append(CellReference.convertNumToColString(column)).append(number + 1).append('\t').append(words).append('\n');
        chars += noted.length() - before;
    }

    private void beginSheet(String name) {
        page = new MarkedText();
        numbers.clear();
        number = 0;
        rows = new SheetRows(page, numbers);
        rows.begin("h1");
        add(name);
        rows.end("h1");
        page.append('\n');
    }

    /** An empty cell matters only when another comes after it. */
    private void endCell() {
        String words = TableReader.line(List.of(cell.toString().strip()));
        cell.setLength(0);
        column += alikeCells;
        for (int i = 0; !words.isEmpty() && i < Math.min(alikeCells, MOST_ALIKE) && line.length() <= Limits.CHARS; i++) {
            line.append("\t".repeat(gap)).append(words);
            gap = 1;
        }
        if (words.isEmpty()) gap = Math.min(gap + alikeCells, MOST_ALIKE * MOST_ALIKE);
    }

    private void endRow() {
        for (int i = 0; depth == 1 && !line.isEmpty() && i < Math.min(alikeRows, MOST_ALIKE) && chars <= Limits.CHARS; i++) {
            numbers.add(number + i + 1);
            rows.begin("tr");
            add(line.toString());
            rows.end("tr");
            page.append('\n');
        }
        number += alikeRows;
    }

    private void endSheet() {
        rows.end("table");
        page.append(noted);
        noted.setLength(0);
        pages.add(page.written());
    }

    /** A line, which counts even when it says nothing. */
    private void add(String words) {
        page.append(words);
        chars += words.length() + 1;
    }

    private static int count(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return "";
    }
}
