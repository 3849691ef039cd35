package org.ibidem.exchange.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids of the links of a file: each its own; where it has none, or that of another, its ends, numbered when several join the same two. So a later state of the file means the same links by them. */
final class LinkIds {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> between = new HashMap<>();

    /** The id of a link that the file calls by this name, {@code null} or empty for none. */
    String of(String own, String from, String to) {
        if (own != null && !own.isEmpty() && given.add(own)) return own;
        String ends = from + " > " + to;
        String id;
        do {
            int n = between.merge(ends, 1, Integer::sum);
            id = n == 1 ? ends : ends + " (" + n + ")";
        } while (!given.add(id));
        return id;
    }
}
