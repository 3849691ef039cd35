package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.Random;
import org.ibidem.job.Progress;

/**
 * Draws a connected graph so that the distance on paper follows the number of hops: stress minimised by stochastic gradient descent
 * (Zheng, Pawar and Goodman 2018). Reads like a drawing by hand; for up to about 1,500 nodes.
 */
final class StressLayout {
    /** How many pairs are moved about in all: a small graph gets more rounds than a large one. */
    private static final double WORK = 7.5e6;
    private static final int LEAST = 15;
    private static final int MOST = 100;
    private static final double LAST_STEP = 0.05;
    /** The share by which stress may rise when what overlaps is moved apart. */
    private static final double LOSS = 0.01;
    /** Each tenth of more room halves that share, whatever the graph (measured on five): it falls with this power of the room. */
    private static final double HALVING = 7;
    private static final double WIDEST = 1.5;
    /** So many rounds of moving apart tell well enough what all would do. */
    private static final int TRIAL = 40;
    private final LayoutGraph graph;
    private final double unit;
    private final int[][] hops;

    StressLayout(LayoutGraph graph, double unit) {
        this.graph = graph;
        this.unit = unit;
        this.hops = new int[graph.size()][];
        Arrays.setAll(hops, graph::hops);
    }

    /** Moves all but the pinned, for better from a good start than from any; the seed decides in which order. */
    void improve(Places places, boolean[] pinned, long seed, Progress progress) {
        int n = graph.size();
        int[] pairs = pairs(n);
        // Shuffled once: another order in each round makes no better picture, and takes as long as the moves.
        shuffle(pairs, new Random(seed));
        int rounds = (int) Math.clamp(WORK / Math.max(1, pairs.length), LEAST, MOST);
        int most = Arrays.stream(hops).flatMapToInt(Arrays::stream).max().orElse(0);
        double first = Math.max(1, most * most / 4.0);
        double decay = Math.log(LAST_STEP / first) / (rounds - 1);
        for (int round = 0; round < rounds; round++) {
            progress.step(round, rounds, "");
            double step = first * StrictMath.exp(decay * round);
            for (int pair : pairs) move(pair / n, pair % n, places, pinned, step);
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

    private void move(int i, int j, Places places, boolean[] pinned, double step) {
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

    /** Gives a crowded picture so much more room that moving apart what overlaps hardly changes what was found. */
    void spread(Places places, double gap) {
        Places apart = places.copy();
        OverlapRemoval overlaps = new OverlapRemoval(graph, apart, new boolean[graph.size()], gap);
        for (int round = 0; round < TRIAL && overlaps.pushApart(); round++);
        double loss = stress(apart) / stress(places) - 1;
        if (!(loss > LOSS)) return;
        double wider = Math.min(WIDEST, StrictMath.pow(loss / LOSS, 1 / HALVING));
        for (int i = 0; i < graph.size(); i++) {
            places.x()[i] *= wider;
            places.y()[i] *= wider;
        }
    }

    /** How far distances differ from hops at the best scale: 0 not at all, 1 wholly. */
    private double stress(Places places) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < hops.length; i++) {
            for (int j = 0; j < i; j++) {
                double dx = places.x()[i] - places.x()[j];
                double dy = places.y()[i] - places.y()[j];
                double square = (dx * dx + dy * dy) / ((double) hops[i][j] * hops[i][j]);
                sum += Math.sqrt(square);
                squares += square;
            }
        }
        return squares == 0 ? 0 : 1 - sum * sum / squares * 2 / hops.length / (hops.length - 1);
    }
}
