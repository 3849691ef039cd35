package org.ibidem.chart.layout;

import java.util.Random;
import org.ibidem.job.Progress;

/**
 * Draws a connected graph so that the distance on paper follows the number of hops: stress minimised by stochastic gradient descent
 * (Zheng, Pawar and Goodman 2018). Reads like a drawing by hand; for up to about 1,500 nodes.
 */
final class StressLayout {
    private static final int ROUNDS = 60;
    private static final double LAST_STEP = 0.05;

    private StressLayout() {}

    static void improve(LayoutGraph graph, Places places, boolean[] pinned, double unit, long seed, Progress progress) {
        int n = graph.size();
        int[][] hops = new int[n][];
        for (int i = 0; i < n; i++) hops[i] = graph.hops(i);
        int[] pairs = pairs(n);
        Random random = new Random(seed);
        double first = (double) n * n;
        double decay = Math.log(LAST_STEP / first) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS; round++) {
            progress.step(round, ROUNDS, "");
            double step = first * StrictMath.exp(decay * round);
            shuffle(pairs, random);
            for (int pair : pairs) move(pair / n, pair % n, hops, places, pinned, unit, step);
        }
    }

    private static int[] pairs(int n) {
        int[] pairs = new int[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) pairs[k++] = i * n + j;
        }
        return pairs;
    }

    private static void shuffle(int[] pairs, Random random) {
        for (int i = pairs.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = pairs[i];
            pairs[i] = pairs[j];
            pairs[j] = swap;
        }
    }

    private static void move(int i, int j, int[][] hops, Places places, boolean[] pinned, double unit, double step) {
        double wanted = unit * hops[i][j];
        double dx = places.x()[i] - places.x()[j];
        double dy = places.y()[i] - places.y()[j];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance < 1e-6) {
            dx = 1e-3 * (i + 1);
            dy = 1e-3 * (j + 1);
            distance = Math.sqrt(dx * dx + dy * dy);
        }
        double share = Math.min(1, step / ((double) hops[i][j] * hops[i][j])) * (distance - wanted) / 2 / distance;
        double both = pinned[i] || pinned[j] ? 2 : 1;
        if (!pinned[i]) {
            places.x()[i] -= both * share * dx;
            places.y()[i] -= both * share * dy;
        }
        if (!pinned[j]) {
            places.x()[j] += both * share * dx;
            places.y()[j] += both * share * dy;
        }
    }
}
