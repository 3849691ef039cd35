package org.ibidem.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.ibidem.chart.graph.Adjacency;
import org.ibidem.chart.layout.Places;

/**
 * How good a picture of a network is, whatever its scale: {@code stress}, how far distances differ from hops at the best scale (0 is best);
 * {@code neighbours}, how far the nearest of a node are its neighbours (1 is best); and {@code overlaps}, how many pairs of discs lie on
 * each other for each node when the chart gets 60 by 60 units for each and a disc 24.
 */
record LayoutQuality(double stress, double neighbours, double overlaps) {
    private static final int SAMPLED = 200;
    private static final double ROOM = 60;
    private static final double DISC = 24;

    static LayoutQuality of(Adjacency graph, Places places) {
        int[] sample = new Random(1).ints(Math.min(SAMPLED, graph.size()), 0, graph.size()).toArray();
        return new LayoutQuality(stress(graph, places, sample), neighbours(graph, places, sample), overlaps(places));
    }

    private static double stress(Adjacency graph, Places p, int[] sample) {
        double sum = 0;
        double squares = 0;
        long pairs = 0;
        for (int from : sample) {
            int[] hops = graph.hops(from);
            for (int to = 0; to < hops.length; to++) {
                if (hops[to] <= 0) continue;
                double ratio = distance(p, from, to) / hops[to];
                sum += ratio;
                squares += ratio * ratio;
                pairs++;
            }
        }
        return 1 - sum * sum / (pairs * squares);
    }

    private static double distance(Places p, int a, int b) {
        return Math.hypot(p.x()[a] - p.x()[b], p.y()[a] - p.y()[b]);
    }

    private static double neighbours(Adjacency graph, Places p, int[] sample) {
        return Arrays.stream(sample).mapToDouble(node -> {
            int degree = graph.degree(node);
            long common = nearest(p, node, degree).filter(other -> isLinked(graph, node, other)).count();
            return degree == 0 ? 1 : (double) common / (2 * degree - common);
        }).average().orElse(0);
    }

    private static IntStream nearest(Places p, int node, int count) {
        return IntStream.range(0, p.x().length).filter(i -> i != node).boxed().sorted(Comparator.comparingDouble(i -> distance(p, node, i)))
            .limit(count).mapToInt(i -> i);
    }

    private static boolean isLinked(Adjacency graph, int node, int other) {
        return IntStream.range(0, graph.degree(node)).anyMatch(k -> graph.neighbour(node, k) == other);
    }

    /** Sweeps from left to right over discs that are scaled to the room all of them get. */
    private static double overlaps(Places p) {
        int size = p.x().length;
        double across = Arrays.stream(p.x()).max().orElse(0) - Arrays.stream(p.x()).min().orElse(0);
        double down = Arrays.stream(p.y()).max().orElse(0) - Arrays.stream(p.y()).min().orElse(0);
        double disc = DISC / Math.sqrt(size * ROOM * ROOM / Math.max(1e-9, across * down));
        int[] order = IntStream.range(0, size).boxed().sorted(Comparator.comparingDouble(i -> p.x()[i])).mapToInt(i -> i).toArray();
        long pairs = 0;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size && p.x()[order[b]] - p.x()[order[a]] < disc; b++) if (distance(p, order[a], order[b]) < disc) pairs++;
        }
        return (double) pairs / size;
    }
}
