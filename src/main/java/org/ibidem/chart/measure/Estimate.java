package org.ibidem.chart.measure;

/**
 * A figure for each node.
 *
 * @param values by node
 * @param errors the standard error of each value, all 0 when they are exact
 * @param sampled from how many nodes it was estimated; 0 when it is exact
 */
@SuppressWarnings("java:S6218")
public record Estimate(double[] values, double[] errors, int sampled) {
    static Estimate exact(double[] values) {
        return new Estimate(values, new double[values.length], 0);
    }

    /** Whether the values are what they say and not estimated from a sample. */
    public boolean isExact() {
        return sampled == 0;
    }
}
