package org.ibidem.custody;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibidem.casefile.ActionNames;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.RowChange;

/**
 * The journal to be read by people: who did what when, on how many rows, and the hash by which each entry holds on to the one before.
 * What the rows say is not told: a bundle hands on documents and their custody, not the analyst's conclusions.
 */
final class JournalText {
    private JournalText() {}

    static void write(Case target, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            target.history(0, entry -> write(entry, text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static void write(Entry e, Writer text) {
        try {
            text.write(String.join("  ", Long.toString(e.sequence()), e.at().toString(), e.actor(), e.program(), flat(ActionNames.of(e)), rows(e)).strip());
            text.write("\n    previous " + e.previous() + "\n    hash     " + e.hash() + "\n");
        } catch (IOException x) {
            throw new UncheckedIOException(x);
        }
    }

    private static String rows(Entry e) {
        Map<String, Long> counts = e.changes().stream().collect(Collectors.groupingBy(RowChange::table, TreeMap::new, Collectors.counting()));
        return counts.isEmpty() ? "" : counts.entrySet().stream().map(c -> c.getKey() + " " + c.getValue()).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ");
    }
}
