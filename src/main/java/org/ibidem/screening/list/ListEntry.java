package org.ibidem.screening.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ibidem.casefile.Sha256;

/**
 * One person, organisation or thing on a list: its number there, its schema and facts with the names that FollowTheMoney has for them, and its
 * names, the primary one first.
 */
public record ListEntry(String id, String schema, List<ListName> names, Map<String, List<String>> facts) {
    /** What it is called first. */
    public String caption() {
        return names.getFirst().text();
    }

    /** A digest of all it says, whatever the order: two are the same when nothing of it changed. */
    public String digest() {
        String said = names.stream().map(n -> n.kind() + " " + n.text()).sorted().toList() + schema + facts.entrySet().stream().map(f -> f.getKey() + f.getValue().stream().sorted().toList()).sorted().toList();
        return Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
    }

    /** The values of a fact, such as {@code birthDate}; empty when the list has none. */
    public List<String> facts(String property) {
        return facts.getOrDefault(property, List.of());
    }
}
