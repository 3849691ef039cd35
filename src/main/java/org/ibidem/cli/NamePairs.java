package org.ibidem.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.ibidem.casefile.WholeFile;
import org.ibidem.match.NameKind;
import org.ibidem.match.NameMatcher;
import org.ibidem.match.ReadName;
import org.ibidem.message.UserProblem;

/** A CSV file of pairs of names, scored row by row: everything else in it stays as it is. */
final class NamePairs {
    private static final String SCORE = "score";

    private NamePairs() {}

    /** Scores the pairs of one file into another. @throws UserProblem when a column is missing or a file cannot be read or written */
    static void score(Path pairs, NameKind kind, Path scored) {
        try (CSVParser rows = CSVParser.parse(text(pairs), CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setAllowMissingColumnNames(true).get())) {
            for (String column : List.of("name1", "name2")) {
                if (!rows.getHeaderNames().contains(column)) throw new UserProblem(CaseArgument.MESSAGES, "match.columns", pairs, column);
            }
            WholeFile.write(scored, out -> write(rows, kind, out));
        } catch (IOException | UncheckedIOException e) {
            throw new UserProblem(e, CaseArgument.MESSAGES, "text.unreadable", pairs, e.getMessage());
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void write(CSVParser rows, NameKind kind, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get());
        List<String> columns = rows.getHeaderNames().stream().filter(c -> !c.equals(SCORE)).toList();
        List<String> heading = new ArrayList<>(columns);
        heading.add(SCORE);
        printer.printRecord(heading);
        for (CSVRecord row : rows) {
            Map<String, String> cells = row.toMap();
            List<Object> cellsOut = new ArrayList<>(columns.stream().map(c -> cells.getOrDefault(c, "")).toList());
            cellsOut.add(MatchCommand.rounded(score(cells, kind)));
            printer.printRecord(cellsOut);
        }
        printer.flush();
    }

    private static double score(Map<String, String> row, NameKind kind) {
        String schema = row.getOrDefault("schema", "");
        NameKind own = schema.isBlank() ? kind : NameKind.ofSchema(schema);
        return NameMatcher.score(ReadName.of(row.getOrDefault("name1", ""), own), ReadName.of(row.getOrDefault("name2", ""), own));
    }
}
