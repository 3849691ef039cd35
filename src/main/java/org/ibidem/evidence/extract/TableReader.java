package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ibidem.model.EvidenceStatus;

/** Reads comma and tab separated values as a table: a line a record, tabs between its cells, so that each cell has its place. */
final class TableReader implements Reader {
    private static final Set<String> TYPES = Set.of("text/csv", "text/tab-separated-values");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 8_000;

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        if (given.file().length() > Limits.TEXT_BYTES) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.tooLong\t" + (Limits.TEXT_BYTES >> 20));
        String text = PlainText.decode(given.bytes());
        try {
            return TextPages.of(List.of(table(text)), Extracted.About.NOTHING);
        } catch (IOException | RuntimeException e) {
            // Not well-formed as a table; the words are there all the same.
            return TextPages.cut(text, Extracted.About.NOTHING);
        }
    }

    private static String table(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get())) {
            for (CSVRecord record : parser) {
                List<String> cells = new ArrayList<>();
                record.forEach(cells::add);
                out.append(line(cells)).append('\n');
            }
        }
        return out.toString().stripTrailing();
    }

    /** A record as a line; what would end the cell or the line is a blank within it. */
    static String line(List<String> cells) {
        return cells.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }

    /** The separator that is most frequent at the beginning. */
    private static char separator(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = head.chars().filter(c -> c == candidate).count();
            if (count > most) best = candidate;
            most = Math.max(most, count);
        }
        return best;
    }
}
