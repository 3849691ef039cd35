package org.ibidem.bench;

import java.util.Arrays;
import java.util.Collection;

/** What one side needed, run by run. */
record Samples(double[] sorted) {
    static Samples of(Collection<Double> runs) {
        double[] sorted = runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Samples(sorted);
    }

    double median() {
        return at(0.5);
    }

    /** The value that 95 in 100 runs stay within. */
    double p95() {
        return at(0.95);
    }

    /** Half of the runs lie within this share of the median, in percent. */
    double spread() {
        return 100 * (at(0.75) - at(0.25)) / median();
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples s && Arrays.equals(sorted, s.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
