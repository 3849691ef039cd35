package org.ibidem.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV (RFC 4180) that spreadsheets read well: the byte order mark is for those which would not know Hangul without it, and no
 * cell is taken for a formula.
 */
public final class CsvFile implements AutoCloseable {
    private final CSVPrinter rows;

    /** Begins with the names of the columns; closing leaves the stream open. */
    public CsvFile(OutputStream out, String... columns) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        rows = new CSVPrinter(writer, CSVFormat.DEFAULT);
        row((Object[]) columns);
    }

    /** Adds a row; {@code null} is an empty cell. */
    public void row(Object... cells) throws IOException {
        rows.printRecord(Arrays.stream(cells).map(c -> c instanceof String s ? harmless(s) : c));
    }

    /** A cell that a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP, "CSV Injection"). */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
