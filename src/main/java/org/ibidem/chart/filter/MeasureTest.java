package org.ibidem.chart.filter;

import org.ibidem.chart.measure.Measure;

/** Asks of an entity whether a measure of it, in the network of the whole case, is at least this. */
public record MeasureTest(Measure measure, double least) {
    boolean passes(double figure) {
        return figure >= least;
    }
}
