package org.ibidem.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.exchange.plain.StrangerZip;

/** Which styles of a workbook make a number a date (ECMA-376 part 1, 18.8.30), and which date it is: days since the end of 1899, or since 1904. */
final class CellDates {
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final int SECONDS = 86_400;
    private static final int LAST_DAY = 2_958_465;
    private static final int LEAP_DAY_THAT_WAS_NONE = 60;
    private final Set<String> styles = new HashSet<>();
    private LocalDate zero = LocalDate.of(1899, 12, 30);

    private CellDates() {}

    static CellDates of(StrangerZip zip) throws IOException, XMLStreamException {
        CellDates dates = new CellDates();
        dates.readStyles(zip);
        Optional<InputStream> workbook = zip.open("xl/workbook.xml");
        if (workbook.isEmpty()) return dates;
        try (InputStream in = workbook.get()) {
            for (XMLStreamReader xml = InertXml.reader(in); xml.hasNext();) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr") && isTrue(xml.getAttributeValue(null, "date1904"))) dates.zero = LocalDate.of(1904, 1, 1);
            }
        }
        return dates;
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void readStyles(StrangerZip zip) throws IOException, XMLStreamException {
        Optional<InputStream> sheet = zip.open("xl/styles.xml");
        if (sheet.isEmpty()) return;
        Set<String> formats = new HashSet<>();
        int style = 0;
        boolean ofCells = false;
        try (InputStream in = sheet.get()) {
            for (XMLStreamReader xml = InertXml.reader(in); xml.hasNext();) {
                int event = xml.next();
                if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) continue;
                if (xml.getLocalName().equals("cellXfs")) ofCells = event == XMLStreamConstants.START_ELEMENT;
                if (event == XMLStreamConstants.END_ELEMENT) continue;
                if (xml.getLocalName().equals("numFmt") && showsDate(String.valueOf(xml.getAttributeValue(null, "formatCode")))) formats.add(xml.getAttributeValue(null, "numFmtId"));
                if (xml.getLocalName().equals("xf") && ofCells) {
                    String format = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                    if (formats.contains(format) || isBuiltIn(format)) styles.add(Integer.toString(style));
                    style++;
                }
            }
        }
    }

    private static boolean showsDate(String code) {
        String signs = WORDS.matcher(code).replaceAll("");
        return signs.matches("(?i).*[ymdhs].*") && !signs.matches("(?i).*general.*");
    }

    private static boolean isBuiltIn(String format) {
        return format.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }

    boolean isDate(String style) {
        return styles.contains(style);
    }

    /** The date as ISO 8601, with the time when there is one; the number itself when no calendar has it. */
    String date(double days) {
        if (days < 0 || days > LAST_DAY) return Double.toString(days);
        long seconds = Math.round(days % 1 * SECONDS);
        if (days < 1 && zero.getYear() < 1900) return LocalTime.ofSecondOfDay(seconds % SECONDS).toString();
        LocalDate first = days < LEAP_DAY_THAT_WAS_NONE && zero.getYear() < 1900 ? zero.plusDays(1) : zero;
        LocalDateTime moment = first.plusDays((long) days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
