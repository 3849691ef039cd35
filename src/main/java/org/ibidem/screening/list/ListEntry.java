package org.ibidem.screening.list;

import java.util.List;
import java.util.Map;

/**
 * One person, organisation or thing on a list: its number there, its schema and facts with the names that FollowTheMoney has for them, and its
 * names, the primary one first.
 */
public record ListEntry(String id, String schema, List<ListName> names, Map<String, List<String>> facts) {
    /** What it is called first. */
    public String caption() {
        return names.getFirst().text();
    }

    /** The values of a fact, such as {@code birthDate}; empty when the list has none. */
    public List<String> facts(String property) {
        return facts.getOrDefault(property, List.of());
    }
}
