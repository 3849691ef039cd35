package org.ibidem.chart.layout;

import java.util.Arrays;

/** Where each node lies: centres in chart units, x to the right, y down. */
public record Places(double[] x, double[] y) {
    /** All at the origin. */
    public static Places of(int nodes) {
        return new Places(new double[nodes], new double[nodes]);
    }

    /** The places of some nodes, in their order. */
    Places of(int[] nodes) {
        return new Places(Arrays.stream(nodes).mapToDouble(i -> x[i]).toArray(), Arrays.stream(nodes).mapToDouble(i -> y[i]).toArray());
    }

    /** Sets the places of some nodes, in their order. */
    void put(int[] nodes, Places ofThem) {
        for (int i = 0; i < nodes.length; i++) {
            x[nodes[i]] = ofThem.x[i];
            y[nodes[i]] = ofThem.y[i];
        }
    }

    Places copy() {
        return new Places(x.clone(), y.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places p && Arrays.equals(x, p.x) && Arrays.equals(y, p.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}
