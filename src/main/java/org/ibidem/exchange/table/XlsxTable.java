package org.ibidem.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.plain.InertXml;
import org.ibidem.exchange.plain.StrangerZip;
import org.ibidem.message.UserProblem;

/** The sheets of a workbook (ECMA-376, SpreadsheetML), read row by row; only the texts that cells share are held in memory, within bounds. */
final class XlsxTable implements TableFile {
    private static final long MOST_SHARED_CHARS = 64L << 20;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The same in workbooks of the strict form (ISO/IEC 29500). */
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private final Path path;
    private final Mapping mapping;
    private int unsolved;

    XlsxTable(Path path, Mapping mapping) {
        this.path = path;
        this.mapping = mapping;
    }

    @Override
    public List<String> sheets() {
        try (StrangerZip zip = new StrangerZip(path)) {
            return List.copyOf(all(zip).keySet());
        } catch (XMLStreamException e) {
            throw broken(e, InertXml.place(e));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e, e.getMessage());
        }
    }

    private UserProblem broken(Exception e, String why) {
        return new UserProblem(e, TableImport.MESSAGES, "import.broken-xlsx", path.getFileName(), why);
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public List<Loss> doubt() {
        return unsolved == 0 ? List.of() : List.of(new Loss(path.getFileName().toString(), "formula", TableImport.MESSAGES.get("lost.formula", unsolved)));
    }

    @Override
    public void forEach(Consumer<TableRow> reader) {
        String part = "";
        unsolved = 0;
        try (StrangerZip zip = new StrangerZip(path)) {
            Map<String, String> sheets = sheets(zip);
            List<String> shared = shared(zip);
            CellDates dates = CellDates.of(zip);
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                part = sheet.getKey() + ", ";
                try (InputStream in = member(zip, sheet.getValue())) {
                    XlsxRows rows = new XlsxRows(InertXml.reader(in), sheet.getKey(), shared, dates);
                    rows.forEach(reader);
                    unsolved += rows.unsolved();
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e, part + InertXml.place(e));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e, part + e.getMessage());
        }
    }

    private static InputStream member(StrangerZip zip, String name) throws IOException {
        return zip.open(name).orElseThrow(() -> new IOException(TableImport.MESSAGES.get("xlsx.no-part", name)));
    }

    /** The sheets that are to be read, by name, with the members that hold them. */
    private Map<String, String> sheets(StrangerZip zip) throws IOException, XMLStreamException {
        Map<String, String> sheets = all(zip);
        if (!mapping.sheet().isEmpty()) sheets.keySet().retainAll(Set.of(mapping.sheet()));
        if (sheets.isEmpty()) throw new UserProblem(TableImport.MESSAGES, "xlsx.no-sheet", path.getFileName(), mapping.sheet());
        return sheets;
    }

    private static Map<String, String> all(StrangerZip zip) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = member(zip, "xl/_rels/workbook.xml.rels")) {
            for (XMLStreamReader xml = InertXml.reader(in); xml.hasNext();) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) targets.put(xml.getAttributeValue(null, "Id"), target(xml));
            }
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        try (InputStream in = member(zip, "xl/workbook.xml")) {
            for (XMLStreamReader xml = InertXml.reader(in); xml.hasNext();) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("sheet")) continue;
                String name = String.valueOf(xml.getAttributeValue(null, "name"));
                String target = targets.get(Optional.ofNullable(xml.getAttributeValue(OFFICE, "id")).orElse(xml.getAttributeValue(STRICT, "id")));
                if (target != null) sheets.put(name, target);
            }
        }
        return sheets;
    }

    private static String target(XMLStreamReader xml) {
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static List<String> shared(StrangerZip zip) throws IOException, XMLStreamException {
        List<String> shared = new ArrayList<>();
        long chars = 0;
        if (zip.open("xl/sharedStrings.xml").isEmpty()) return shared;
        try (InputStream in = member(zip, "xl/sharedStrings.xml")) {
            for (XMLStreamReader xml = InertXml.reader(in); xml.hasNext();) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("si")) continue;
                shared.add(XlsxRows.runs(xml, "si"));
                chars += shared.getLast().length() + 16;
                if (chars > MOST_SHARED_CHARS) throw new IOException(TableImport.MESSAGES.get("xlsx.shared", MOST_SHARED_CHARS >> 20));
            }
        }
        return shared;
    }
}
