package org.ibidem.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibidem.exchange.plain.XmlText;

/** Reads the rows of one sheet, its cells as text: dates as {@code 2016-07-01}, numbers with the digits that Excel shows, of a formula its result. */
final class XlsxRows {
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_PLAIN = 40;
    /** Seventeen digits are written down lest anything is lost; Excel shows no more than this many of them. */
    private static final int SEEN_DIGITS = 15;
    private static final MathContext AS_SEEN = new MathContext(SEEN_DIGITS);
    private final XMLStreamReader xml;
    private final String sheet;
    private final List<String> shared;
    private final CellDates dates;
    private int unsolved;

    XlsxRows(XMLStreamReader xml, String sheet, List<String> shared, CellDates dates) {
        this.xml = xml;
        this.sheet = sheet;
        this.shared = shared;
        this.dates = dates;
    }

    void forEach(Consumer<TableRow> reader) throws XMLStreamException {
        int line = 0;
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                place(cells);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                TableRow row = new TableRow(sheet, line, cells);
                if (!row.isBlank()) reader.accept(row);
            }
        }
    }

    /** How many formulas were met whose result nobody worked out. */
    int unsolved() {
        return unsolved;
    }

    private void place(List<String> cells) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() : XlsxText.column(reference);
        if (column < 0 || column >= MOST_COLUMNS) throw new XMLStreamException(TableImport.MESSAGES.get("xlsx.cell", reference), xml.getLocation());
        while (cells.size() <= column) cells.add("");
        cells.set(column, cell());
    }

    private String cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        boolean formula = false;
        boolean solved = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("is")) value = runs(xml, "is");
            else if (xml.getLocalName().equals("v")) {
                value = value(type == null ? "n" : type, style, xml.getElementText());
                solved = true;
            }
            formula |= xml.getLocalName().equals("f");
        }
        if (formula && !solved) unsolved++;
        return value;
    }

    private String value(String type, String style, String raw) throws XMLStreamException {
        return switch (type) {
            case "s" -> shared(raw.strip());
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(style, raw.strip());
            default -> XmlText.unescaped(raw);
        };
    }

    private String shared(String index) throws XMLStreamException {
        try {
            return shared.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new XMLStreamException(TableImport.MESSAGES.get("xlsx.cell", index), xml.getLocation(), e);
        }
    }

    private String number(String style, String raw) {
        try {
            BigDecimal number = new BigDecimal(raw);
            if (number.scale() > 0 && number.precision() > SEEN_DIGITS) number = number.round(AS_SEEN).stripTrailingZeros();
            if (style != null && dates.isDate(style)) return dates.date(number.doubleValue());
            String plain = Math.abs(number.scale()) > LONGEST_PLAIN ? raw : number.toPlainString();
            return plain.length() > LONGEST_PLAIN ? raw : plain;
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** The words of the runs of a text, without how they are to be read aloud. */
    static String runs(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element)) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) phonetic = true;
            else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) phonetic = false;
            else if (xml.isStartElement() && xml.getLocalName().equals("t") && !phonetic) text.append(xml.getElementText());
        }
        return XmlText.unescaped(text.toString());
    }
}
