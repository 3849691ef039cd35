package org.ibidem.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.ibidem.message.UserProblem;

/**
 * Reads a list of terms: the lines of a text file, or the first column of a file that ends in {@code .csv} (parted by commas or
 * semicolons) or {@code .tsv}. Blank lines, repetitions and a heading such as {@code term} are left out.
 */
public final class TermList {
    private static final long MOST_BYTES = 8 << 20;
    private static final Set<String> HEADINGS = Set.of("term", "terms", "query", "name", "검색어", "이름");

    private TermList() {}

    /** The terms in their order. @throws UserProblem when the file cannot be read, is no text, is too large or holds no term */
    public static List<String> read(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String text = text(file);
        List<String> all = name.endsWith(".csv") || name.endsWith(".tsv") ? firstColumn(file, text, name.endsWith(".tsv")) : text.lines().toList();
        List<String> terms = all.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
        if (terms.size() > 1 && HEADINGS.contains(terms.getFirst().toLowerCase(Locale.ROOT))) terms = terms.subList(1, terms.size());
        if (terms.isEmpty()) throw new UserProblem(Search.MESSAGES, "terms.none", file);
        return terms;
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) throw new UserProblem(Search.MESSAGES, "terms.tooLarge", file, MOST_BYTES >> 20);
            return decode(Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            throw new UserProblem(e, Search.MESSAGES, "terms.encoding", file);
        } catch (IOException e) {
            throw new UserProblem(e, Search.MESSAGES, "terms.unreadable", file, e.getMessage());
        }
    }

    /** Spreadsheets write UTF-8 or UTF-16 with a byte order mark, others UTF-8 without. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<String> firstColumn(Path file, String text, boolean tabs) {
        String first = text.lines().findFirst().orElse("");
        char parted = tabs ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(parted).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            return rows.stream().map(row -> row.get(0)).toList();
        } catch (IOException | RuntimeException e) {
            throw new UserProblem(e, Search.MESSAGES, "terms.unreadable", file, e.getMessage());
        }
    }
}
