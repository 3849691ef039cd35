package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;

/**
 * How some cells of a workbook (XLSX, XLSM) are shown: the {@code index} by which cells name their style, and the format of its numbers, by number and, where it has one, by
 * its {@code form} ({@code null} where not).
 */
record CellStyle(String index, int number, String form) {
    private static final Pattern STYLE = Pattern.compile("\\bs=\"(\\d{1,9})\"");

    /** The styles of a workbook; none when it has no styles. */
    static List<CellStyle> of(File workbook) throws IOException, OpenXML4JException {
        try (OPCPackage book = OPCPackage.open(workbook, PackageAccess.READ)) {
            StylesTable styles = new XSSFReader(book).getStylesTable();
            return IntStream.range(0, styles == null ? 0 : styles.getNumCellStyles())
                .mapToObj(i -> new CellStyle(Integer.toString(i), styles.getStyleAt(i).getDataFormat(), styles.getStyleAt(i).getDataFormatString())).toList();
        }
    }

    /** The style that a cell names among its attributes. */
    static Optional<String> named(String attributes) {
        Matcher style = STYLE.matcher(attributes);
        return style.find() ? Optional.of(style.group(1)) : Optional.empty();
    }
}
