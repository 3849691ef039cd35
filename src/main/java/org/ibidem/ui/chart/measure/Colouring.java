package org.ibidem.ui.chart.measure;

import org.ibidem.chart.Halo;
import org.ibidem.chart.measure.Measure;
import org.ibidem.chart.measure.Measures;

/** What the colour of the discs shows. */
public enum Colouring {
    /** Nothing. */
    NONE,
    /** The community, by number. */
    COMMUNITY,
    /** The core, by number. */
    CORE;

    int hue(Measures measures, int node) {
        return switch (this) {
            case NONE -> Halo.PLAIN;
            case COMMUNITY -> measures.communities().of()[node];
            case CORE -> (int) measures.value(Measure.CORE, node);
        };
    }
}
