package org.ibidem.search;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ibidem.model.Statement;

/** What is said of an entity as one text, a line each, with the statement that begins at each place. */
record Claims(String text, NavigableMap<Integer, Statement> starts) {
    /** The lines of these statements: the value, and the value in its own script. */
    static Claims of(Iterable<Statement> statements) {
        StringBuilder text = new StringBuilder();
        NavigableMap<Integer, Statement> starts = new TreeMap<>();
        for (Statement s : statements) {
            for (String line : new String[] {s.value(), s.original()}) {
                if (line.isBlank()) continue;
                starts.put(text.length(), s);
                text.append(line).append('\n');
            }
        }
        return new Claims(text.toString().stripTrailing(), starts);
    }

    /** The statement in whose line a place is; empty where nothing is said. */
    Optional<Statement> at(int place) {
        return Optional.ofNullable(starts.floorEntry(place)).map(Map.Entry::getValue);
    }
}
