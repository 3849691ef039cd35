package org.ibidem.screening;

import java.util.List;
import org.ibidem.match.Feature;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.screening.list.ListName;

/** An entry of a list that the subject may be: which of the subject's names and of the entry's names matched, how well (0 to 1), and why. */
public record ScreeningHit(ListInfo list, ListEntry entry, String asked, ListName matched, double score, List<Feature> features) {
    /** Whether only an alias matched that the list itself calls weak. */
    public boolean isWeak() {
        return matched.kind() == ListName.Kind.WEAK;
    }

    /** The reasons as sentences. */
    public List<String> sentences() {
        return features.stream().map(Feature::sentence).toList();
    }
}
