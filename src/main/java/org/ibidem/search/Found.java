package org.ibidem.search;

import java.util.List;
import java.util.Map;

/**
 * The best hits, how many there are in all, and how they spread: by scope, by type, by year of publication. The spreads count
 * every hit of the words, whatever the question narrowed them to, so that another choice can be seen before it is made.
 */
public record Found(List<Hit> hits, int total, Map<Question.Scope, Integer> scopes, Map<String, Integer> types, Map<String, Integer> years) {
    /** Nothing was asked, so nothing was found. */
    public static final Found NOTHING = new Found(List.of(), 0, Map.of(), Map.of(), Map.of());
}
