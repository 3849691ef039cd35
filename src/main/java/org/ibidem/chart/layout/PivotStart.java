package org.ibidem.chart.layout;

import java.util.Arrays;

/**
 * A first picture of a connected graph from the hops to a few far-apart nodes (PivotMDS, Brandes and Pich 2007). Because it depends
 * on the graph alone and not on chance, a second layout looks like the first.
 */
final class PivotStart {
    private static final int PIVOTS = 30;
    private static final int ROUNDS = 60;

    private PivotStart() {}

    static Places of(LayoutGraph graph, double unit) {
        int n = graph.size();
        Places places = Places.of(n);
        if (n < 2) return places;
        double[][] distances = centred(graph, Math.min(PIVOTS, n));
        double[] first = direction(distances, null);
        double[] second = direction(distances, first);
        for (int i = 0; i < n; i++) {
            places.x()[i] = dot(distances[i], first);
            // A line has no second direction: a small bow keeps its nodes apart.
            places.y()[i] = dot(distances[i], second) + 1e-3 * ((i * 7919L) % 101 - 50);
        }
        scale(graph, places, unit);
        return places;
    }

    /** Squared hops to the pivots, centred by row and column. */
    private static double[][] centred(LayoutGraph graph, int pivots) {
        int n = graph.size();
        double[][] d = new double[n][pivots];
        int[] nearest = new int[n];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        int pivot = 0;
        for (int p = 0; p < pivots; p++) {
            int[] hops = graph.hops(pivot);
            for (int i = 0; i < n; i++) {
                d[i][p] = (double) hops[i] * hops[i];
                nearest[i] = Math.min(nearest[i], hops[i]);
            }
            for (int i = 0; i < n; i++) {
                if (nearest[i] > nearest[pivot]) pivot = i;
            }
        }
        centre(d, pivots);
        return d;
    }

    private static void centre(double[][] d, int pivots) {
        double[] column = new double[pivots];
        double all = 0;
        for (double[] row : d) {
            for (int p = 0; p < pivots; p++) {
                column[p] += row[p] / d.length;
                all += row[p] / d.length / pivots;
            }
        }
        for (double[] row : d) {
            double mean = Arrays.stream(row).sum() / pivots;
            for (int p = 0; p < pivots; p++) row[p] = -0.5 * (row[p] - mean - column[p] + all);
        }
    }

    /** The direction of greatest spread among the pivots, at right angles to another one, by power iteration. */
    private static double[] direction(double[][] d, double[] other) {
        int pivots = d[0].length;
        double[] v = new double[pivots];
        // Where all directions spread alike, as in a square, the second would be lost if it began like the first.
        for (int p = 0; p < pivots; p++) v[p] = other == null ? 1.0 + 0.37 * p * (p % 2 == 0 ? 1 : -1) : (p * 7919L) % 101 - 50;
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[pivots];
            for (double[] row : d) {
                double along = dot(row, v);
                for (int p = 0; p < pivots; p++) next[p] += along * row[p];
            }
            if (other != null) {
                double shared = dot(next, other);
                for (int p = 0; p < pivots; p++) next[p] -= shared * other[p];
            }
            double length = Math.sqrt(dot(next, next));
            if (length < 1e-12) return new double[pivots];
            for (int p = 0; p < pivots; p++) v[p] = next[p] / length;
        }
        return v;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    /** Stretches the picture so that a link has the wanted length on average. */
    private static void scale(LayoutGraph graph, Places places, double unit) {
        double sum = 0;
        int links = 0;
        for (int i = 0; i < graph.size(); i++) {
            for (int k = 0; k < graph.degree(i); k++, links++) {
                int j = graph.neighbour(i, k);
                double dx = places.x()[i] - places.x()[j];
                double dy = places.y()[i] - places.y()[j];
                sum += Math.sqrt(dx * dx + dy * dy);
            }
        }
        double factor = sum < 1e-9 ? 1 : unit * links / sum;
        for (int i = 0; i < graph.size(); i++) {
            places.x()[i] *= factor;
            places.y()[i] *= factor;
        }
    }
}
