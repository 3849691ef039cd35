package org.ibidem.search;

import java.util.List;
import java.util.SortedMap;
import org.ibidem.model.Ref;

/**
 * How one term of a list fared: in how many places (pages of documents, entities, notes) and in which things, each with its number
 * of places. {@code problem} says why the term could not be asked; empty when it could.
 */
public record Counted(String term, int places, SortedMap<Ref, Integer> things, String problem) {
    /** The documents it was found in. */
    public List<Ref> documents() {
        return things.keySet().stream().filter(r -> r.series() == Ref.Series.E).toList();
    }

    /** The entities and relations it was found in. */
    public List<Ref> entities() {
        return things.keySet().stream().filter(r -> r.series() != Ref.Series.E).toList();
    }
}
