package org.ibidem.screening.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file, each as long as it is; a quotation that never ends is a broken file. */
final class CsvRows {
    private CsvRows() {}

    static List<List<String>> of(ListFile file, char delimiter) {
        String text = file.text().endsWith("\u001a") ? file.text().substring(0, file.text().length() - 1) : file.text();
        try {
            return parsed(text, delimiter);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw file.broken(String.valueOf(e.getMessage()).replaceAll("(?s).*?(line \\d+|\\(line \\d+\\)|startline \\d+).*", "$1"));
        }
    }

    /** The values of a cell that holds several, which may be quoted themselves. */
    static List<String> values(String cell, char delimiter) {
        boolean quoted = cell.startsWith("\"") && cell.endsWith("\"");
        if (cell.indexOf(delimiter) < 0 && !quoted) return List.of(cell);
        try {
            List<List<String>> rows = parsed(cell.replace('\n', ' '), delimiter);
            return rows.isEmpty() ? List.of() : rows.getFirst();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of(cell.split(String.valueOf(delimiter)));
        }
    }

    private static List<List<String>> parsed(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) rows.add(List.of(row.values()));
        }
        return rows;
    }
}
