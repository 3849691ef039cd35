package org.ibidem.chart.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/** From which nodes ways are followed: from all as long as there are few enough, else from some drawn by chance, the same ones each time. */
record Sample(int[] nodes, int of) {
    /** Up to so many nodes everything is computed exactly. */
    static final int EXACT = 10_000;
    private static final int DRAWN = 500;
    private static final long SEED = 1_977;

    static Sample of(int nodes) {
        int[] all = new int[nodes];
        Arrays.setAll(all, i -> i);
        if (nodes <= EXACT) return new Sample(all, nodes);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < DRAWN; i++) {
            int j = i + random.nextInt(nodes - i);
            int swapped = all[i];
            all[i] = all[j];
            all[j] = swapped;
        }
        int[] drawn = Arrays.copyOf(all, DRAWN);
        Arrays.sort(drawn);
        return new Sample(drawn, nodes);
    }

    boolean isAll() {
        return nodes.length == of;
    }

    /** What a sum over the sample stands for in a sum over all. */
    double scale() {
        return nodes.length == 0 ? 0 : (double) of / nodes.length;
    }

    /** The standard error of a sum over all that was estimated from the sum and the sum of squares over the sample. */
    double error(double sum, double squares) {
        if (isAll()) return 0;
        int n = nodes.length;
        double variance = Math.max(0, (squares - sum * sum / n) / (n - 1));
        return of * Math.sqrt(variance / n * (1 - (double) n / of));
    }
}
