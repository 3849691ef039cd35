package org.ibidem.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.ibidem.evidence.extract.PlainText;
import org.ibidem.message.UserProblem;

/**
 * Reads a list of terms: the lines of a text file, or the first column of a file that ends in {@code .csv} (parted by commas,
 * semicolons or tabs, as a first line {@code sep=;} or else its first line says) or {@code .tsv}. Blank lines, repetitions and a heading such as {@code term} are left out.
 */
public final class TermList {
    private static final long MOST_BYTES = 8 << 20;
    private static final Set<String> HEADINGS = Set.of("term", "terms", "query", "name", "검색어", "이름");

    /** A first line by which spreadsheets tell each other the delimiter. */
    private static final Pattern HINT = Pattern.compile("\"?sep=([,;:|\t ])\"?\\R", Pattern.CASE_INSENSITIVE);

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

    /** In whatever encoding it is: lists come out of spreadsheets of all languages. */
    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) throw new UserProblem(Search.MESSAGES, "terms.tooLarge", file, MOST_BYTES >> 20);
            String text = PlainText.decode(Files.readAllBytes(file));
            if (text.indexOf('\0') >= 0) throw new UserProblem(Search.MESSAGES, "terms.noText", file);
            return text;
        } catch (IOException e) {
            throw new UserProblem(e, Search.MESSAGES, "terms.unreadable", file, e.getMessage());
        }
    }

    private static List<String> firstColumn(Path file, String text, boolean tabs) {
        Matcher hint = HINT.matcher(text);
        boolean isHinted = hint.lookingAt();
        String rest = isHinted ? text.substring(hint.end()) : text;
        char parted = isHinted ? hint.group(1).charAt(0) : tabs ? '\t' : parted(rest.lines().findFirst().orElse(""));
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(parted).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser rows = CSVParser.parse(rest, format)) {
            return rows.stream().map(row -> row.get(0)).toList();
        } catch (IOException | RuntimeException e) {
            throw new UserProblem(e, Search.MESSAGES, "terms.unreadable", file, e.getMessage());
        }
    }

    private static char parted(String first) {
        if (first.indexOf(',') >= 0) return ',';
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
