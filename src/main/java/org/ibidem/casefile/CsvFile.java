package org.ibidem.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV (RFC 4180) that spreadsheets read well: the byte order mark is for those which would not know Hangul without it, and no
 * cell is taken for a formula.
 */
public final class CsvFile implements AutoCloseable {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");
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
        rows.printRecord(Arrays.stream(cells).map(c -> c instanceof String s ? guarded(s) : c));
    }

    /** A cell that a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP, "CSV Injection"); so is one that looks so already. */
    public static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** What a cell said before it was made harmless. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
