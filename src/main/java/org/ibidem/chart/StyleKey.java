package org.ibidem.chart;

import org.ibidem.model.Look;
import org.ibidem.ontology.Kind;

/** What the legend says of a rule by which something on the chart is drawn otherwise; {@code kind} is that of most entities that it fits. */
public record StyleKey(String words, boolean ofRelations, Look look, Kind kind) {
    /** The same in other words. */
    public StyleKey saying(String newWords) {
        return new StyleKey(newWords, ofRelations, look, kind);
    }
}
