package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** The numbers of the rows that a sheet of an Excel workbook (XLSX, XLSM) writes down: rows without a cell are left out of the file. */
final class RowNumbers {
    private static final int MOST = 2_000_000;

    private RowNumbers() {}

    /** A list of numbers for each sheet, in the order of the workbook; nothing when the file is none. */
    static List<List<Integer>> of(File file, String mediaType) {
        List<List<Integer>> sheets = new ArrayList<>();
        if (!StrictOffice.isWorkbook(mediaType)) return sheets;
        try (OPCPackage book = OPCPackage.open(file, PackageAccess.READ)) {
            Iterator<InputStream> streams = new XSSFReader(book).getSheetsData();
            while (streams.hasNext()) {
                try (InputStream sheet = streams.next()) {
                    sheets.add(read(sheet));
                }
            }
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            return List.of();
        }
        return sheets;
    }

    /** What reads XML and fetches nothing. */
    static XMLInputFactory inert() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static List<Integer> read(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = inert().createXMLStreamReader(sheet);
        List<Integer> numbers = new ArrayList<>();
        while (xml.hasNext() && numbers.size() < MOST) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                numbers.add(number == null ? (numbers.isEmpty() ? 0 : numbers.getLast()) + 1 : Integer.valueOf(number));
            }
        }
        return numbers;
    }
}
