package org.ibidem.exchange.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibidem.casefile.WholeFile;
import org.ibidem.message.UserProblem;

/**
 * How a table is to be read, as a small JSON file: {@code sheet} of a workbook, {@code encoding} and {@code delimiter} of a CSV file, whether it has
 * a {@code header}, {@code ids} that several files share, the {@code schema} of rows that name none, and for each of the {@code columns} by its
 * heading what it holds: {@code id}, {@code schema}, {@code label}, {@code source}, {@code target}, a property, or {@code -} to leave it out. All of it may be absent.
 */
public record Mapping(String sheet, String encoding, String delimiter, Boolean header, String ids, String schema, Map<String, String> columns) {
    /** The column is left out. */
    public static final String LEFT_OUT = "-";
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final long MOST_BYTES = 1 << 20;

    public Mapping {
        sheet = sheet == null ? "" : sheet;
        encoding = encoding == null ? "" : encoding;
        delimiter = delimiter == null ? "" : delimiter;
        header = header == null || header;
        ids = ids == null ? "" : ids;
        schema = schema == null ? "" : schema;
        columns = columns == null ? Map.of() : new LinkedHashMap<>(columns);
    }

    /** Whatever the file itself says. */
    public static Mapping none() {
        return new Mapping("", "", "", true, "", "", Map.of());
    }

    /** The same for this sheet of the workbook; with nothing, for all. */
    public Mapping ofSheet(String name) {
        return new Mapping(name, encoding, delimiter, header, ids, schema, columns);
    }

    /** The same for a file in this encoding; with nothing, in the one it seems to have. */
    public Mapping inEncoding(String name) {
        return new Mapping(sheet, name, delimiter, header, ids, schema, columns);
    }

    /** The same with cells that this sign parts; with nothing, the one that seems to. Then other columns are there. */
    public Mapping partedBy(String sign) {
        return new Mapping(sheet, encoding, sign, header, ids, schema, sign.equals(delimiter) ? columns : Map.of());
    }

    /** The same with headings in the first row, or none; then the columns have other names. */
    public Mapping withHeader(boolean first) {
        return new Mapping(sheet, encoding, delimiter, first, ids, schema, first == header ? columns : Map.of());
    }

    /** The same with rows of this schema; with nothing, each row names its own. */
    public Mapping ofSchema(String name) {
        return new Mapping(sheet, encoding, delimiter, header, ids, name, columns);
    }

    /** The same with a column of which it is said what it holds; with nothing, what its heading says. */
    public Mapping withColumn(String heading, String holds) {
        Map<String, String> now = new LinkedHashMap<>(columns);
        if (holds.isEmpty()) now.remove(heading);
        else now.put(heading, holds);
        return new Mapping(sheet, encoding, delimiter, header, ids, schema, now);
    }

    /** The name under which the mapping of a table lies beside it. */
    public static Path beside(Path table) {
        return table.resolveSibling(table.getFileName() + ".mapping.json");
    }

    /** Writes it as a file. @throws UserProblem when it cannot be written */
    public void write(Path file) {
        WholeFile.write(file, out -> JSON.writerWithDefaultPrettyPrinter().writeValue(out, this));
    }

    /** The mapping in a file. @throws UserProblem when it cannot be read or is none */
    public static Mapping read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) throw new UserProblem(TableImport.MESSAGES, "mapping.too-large", file);
            return JSON.readValue(file.toFile(), Mapping.class);
        } catch (IOException e) {
            throw new UserProblem(e, TableImport.MESSAGES, "mapping.broken", file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
