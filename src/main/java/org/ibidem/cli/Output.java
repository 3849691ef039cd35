package org.ibidem.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.casefile.CaseFinding;
import picocli.CommandLine.Option;

/** How a command answers: rows on standard output, as JSON Lines or as columns for people; everything else on standard error. */
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A row of alternating names and values. */
    static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return row;
    }

    boolean isJson() {
        return json;
    }

    void print(Map<String, Object> row) {
        PrintStream out = System.out;
        if (json) out.print(line(row) + "\n");
        else out.print(row.values().stream().map(Output::cell).collect(Collectors.joining("\t")) + "\n");
    }

    /** A row as a line of JSON. */
    static String line(Map<String, Object> row) {
        return escaped(asJson(row));
    }

    /** A row for each thing that is not as it should be: for people in their language, in JSON in words that never change. */
    void print(List<CaseFinding> findings) {
        findings.stream().map(f -> json ? f : f.inWords()).forEach(f -> print(row("kind", f.kind(), "object", f.object(), "expected", f.expected(), "actual", f.actual())));
    }

    /** A sentence for people; with {@code --json} it goes to standard error. */
    void say(String sentence) {
        (json ? System.err : System.out).println(shown(sentence));
    }

    private static String asJson(Map<String, Object> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(Object value) {
        return value == null ? "" : shown(value.toString().replaceAll("\\s+", " "));
    }

    /** A text of a document as a terminal may have it: signs that would steer the terminal, all but tab and line end, are replaced. */
    static String shown(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }

    /** JSON already escapes what is below a space; the other half of the control signs a terminal obeys too. */
    private static String escaped(String line) {
        return STEERING.matcher(line).replaceAll(m -> String.format(Locale.ROOT, "\\\\u%04x", (int) m.group().charAt(0)));
    }
}
