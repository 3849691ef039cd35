package org.ibidem.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ibidem.casefile.CsvFile;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.plain.Encoding;
import org.ibidem.message.UserProblem;

/** Comma-separated values (RFC 4180) of any encoding and delimiter, read row by row. */
final class CsvTable implements TableFile {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 64 << 10;
    /** A first line by which spreadsheets tell each other the delimiter. */
    private static final Pattern HINT = Pattern.compile("^\"?sep=(.)\"?[\\r\\n]", Pattern.CASE_INSENSITIVE);
    private final Path path;
    private final Mapping mapping;
    private final Encoding encoding;

    CsvTable(Path path, Mapping mapping) {
        this.path = path;
        this.mapping = mapping;
        this.encoding = Encoding.of(path, mapping.encoding());
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public String encoding() {
        return encoding.charset().name();
    }

    @Override
    public List<Loss> doubt() {
        return encoding.doubt(path);
    }

    @Override
    public void forEach(Consumer<TableRow> reader) {
        try {
            read(head(), reader);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UserProblem(e, TableImport.MESSAGES, "import.broken-csv", path.getFileName(), cause(e));
        }
    }

    /** The delimiter and how it is used are told by the beginning of the file. */
    private void read(String head, Consumer<TableRow> reader) throws IOException {
        boolean hinted = HINT.matcher(head).find();
        try (Reader text = encoding.open(path); BoundedRecords bounded = new BoundedRecords(text); CSVParser rows = CSVParser.parse(bounded, format(head))) {
            long line = 1;
            for (CSVRecord row : rows) {
                bounded.next();
                TableRow read = new TableRow("", (int) line, row.stream().map(CsvFile::unguarded).toList());
                boolean isHint = line == 1 && hinted;
                line = rows.getCurrentLineNumber() + 1;
                if (!read.isBlank() && !isHint) reader.accept(read);
            }
        }
    }

    private static String cause(Exception e) {
        Throwable cause = e.getCause() instanceof IOException io ? io : e;
        return String.valueOf(cause.getMessage());
    }

    private CSVFormat format(String head) {
        char delimiter = delimiter(head);
        CSVFormat plain = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(isSpaced(head, delimiter)).get();
        return isEscaped(head, plain) ? plain.builder().setEscape('\\').get() : plain;
    }

    /** Whether a backslash takes its meaning from a quotation mark in a cell, as MySQL writes it: told by a beginning that can be read in no other way. */
    private static boolean isEscaped(String head, CSVFormat plain) {
        String whole = head.substring(0, head.length() < LOOKED_AT ? head.length() : head.lastIndexOf('\n') + 1);
        return whole.contains("\\\"") && !isRead(whole, plain) && isRead(whole, plain.builder().setEscape('\\').get());
    }

    private static boolean isRead(String text, CSVFormat format) {
        try (CSVParser rows = CSVParser.parse(text, format)) {
            rows.forEach(row -> { });
            return true;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return false;
        }
    }

    /** Whether a blank stands between delimiter and quotation mark all along, where it would else take the meaning from the mark. */
    private static boolean isSpaced(String head, char delimiter) {
        return head.contains(delimiter + " \"") && !head.contains(delimiter + "\"");
    }

    private char delimiter(String head) {
        if (!mapping.delimiter().isEmpty()) return mapping.delimiter().equals("\\t") ? '\t' : mapping.delimiter().charAt(0);
        Matcher hint = HINT.matcher(head);
        return hint.find() ? hint.group(1).charAt(0) : mostFrequent(head);
    }

    private String head() throws IOException {
        char[] head = new char[LOOKED_AT];
        try (Reader text = new BufferedReader(encoding.open(path))) {
            return new String(head, 0, Math.max(0, text.read(head)));
        }
    }

    /** The one that most often parts the cells of the first line. */
    private static char mostFrequent(String head) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < head.length() && (quoted || head.charAt(i) != '\n' && head.charAt(i) != '\r'); i++) {
            if (head.charAt(i) == '"') quoted = !quoted;
            for (int d = 0; d < DELIMITERS.length; d++) if (!quoted && head.charAt(i) == DELIMITERS[d]) counts[d]++;
        }
        int best = 0;
        for (int d = 1; d < DELIMITERS.length; d++) if (counts[d] > counts[best]) best = d;
        return DELIMITERS[best];
    }
}
