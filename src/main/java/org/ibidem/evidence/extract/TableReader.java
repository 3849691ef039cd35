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
import org.ibidem.evidence.extract.MarkedText.Written;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Markup;

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
            return TextPages.of(List.of(table(TextPages.clean(text))), Extracted.About.NOTHING);
        } catch (IOException | RuntimeException e) {
            // Not well-formed as a table; the words are there all the same.
            return TextPages.cut(text, Extracted.About.NOTHING);
        }
    }

    private static Written table(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        List<Markup> runs = new ArrayList<>();
        int number = 0;
        int next = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get())) {
            for (CSVRecord record : parser) {
                number++;
                if (isEmpty(record)) continue;
                if (number != next) runs.add(new Markup(Markup.Kind.ROWS, out.length(), out.length(), Integer.toString(number)));
                next = number + 1;
                out.append(line(record.toList())).append('\n');
            }
        }
        return written(out.toString().stripTrailing(), runs);
    }

    /** An empty line is no record; it counts all the same. */
    private static boolean isEmpty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    /** Each run of rows ends where the next begins. */
    private static Written written(String text, List<Markup> runs) {
        List<Markup> kept = new ArrayList<>();
        for (int i = 0; i < runs.size() && runs.get(i).start() < text.length(); i++) {
            int end = i + 1 < runs.size() ? Math.min(runs.get(i + 1).start(), text.length()) : text.length();
            kept.add(new Markup(Markup.Kind.ROWS, runs.get(i).start(), end, runs.get(i).detail()));
        }
        return new Written(text, kept);
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
