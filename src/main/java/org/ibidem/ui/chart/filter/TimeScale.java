package org.ibidem.ui.chart.filter;

import org.ibidem.chart.filter.ChartFilter;

/** What a time slider goes along: days on which something was so, or moments at which it was known. Places on it are from 0 to 1. */
interface TimeScale {
    /** How much there is at each of so many places. */
    int[] bars(int places);

    /** Where a filter is on it; NaN when it asks for no time. */
    double place(ChartFilter filter);

    /** The filter at a place. */
    ChartFilter at(ChartFilter filter, double place);

    /** The filter at the next, or the one before, where something changes; at the first when it asks for no time. */
    ChartFilter step(ChartFilter filter, int by);

    /** The time a filter asks for, in words; empty for none. */
    String words(ChartFilter filter);

    /** Where it begins, in words. */
    String first();

    /** Where it ends, in words. */
    String last();
}
