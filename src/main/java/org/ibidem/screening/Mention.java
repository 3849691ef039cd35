package org.ibidem.screening;

import java.util.List;
import org.ibidem.match.Feature;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListInfo;

/** An entry whose own text names what was asked for, without being it: what is known of a front company stands with those behind it. */
public record Mention(ListInfo list, ListEntry entry, String asked, String passage) {
    /** Why it is told. */
    public List<Feature> features() {
        return List.of(new Feature("mention", asked, "", 0));
    }

    /** Why it is told, and where the name stands. */
    public List<String> sentences() {
        return List.of(features().getFirst().sentence(), passage);
    }
}
