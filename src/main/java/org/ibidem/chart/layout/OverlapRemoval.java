package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Moves boxes apart until none overlaps another, each as little as it can: pairs found by a sweep from left to right are pushed
 * along the shorter way. Pinned boxes stay, so two pinned on each other remain.
 */
final class OverlapRemoval {
    private static final int ROUNDS = 400;
    private static final double GROWTH = 1.04;
    private final LayoutGraph graph;
    private final Places places;
    private final boolean[] fixed;
    private final double gap;

    OverlapRemoval(LayoutGraph graph, Places places, boolean[] fixed, double gap) {
        this.graph = graph;
        this.places = places;
        this.fixed = fixed;
        this.gap = gap;
    }

    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            if (!pushApart()) return;
            if (round % 40 == 39) grow();
        }
    }

    /** One sweep over all pairs; false when nothing overlapped. */
    private boolean pushApart() {
        int n = graph.size();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> places.x()[i] - graph.width(i) / 2).thenComparing(i -> i));
        double widest = 0;
        for (int i = 0; i < n; i++) widest = Math.max(widest, graph.width(i));
        boolean moved = false;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                int i = order[a];
                int j = order[b];
                if (places.x()[j] - graph.width(j) / 2 > places.x()[i] + widest / 2 + graph.width(i) / 2 + gap) break;
                moved |= push(i, j);
            }
        }
        return moved;
    }

    private boolean push(int i, int j) {
        double dx = places.x()[j] - places.x()[i];
        double dy = places.y()[j] - places.y()[i];
        double overX = (graph.width(i) + graph.width(j)) / 2 + gap - Math.abs(dx);
        double overY = (graph.height(i) + graph.height(j)) / 2 + gap - Math.abs(dy);
        if (overX <= 1e-6 || overY <= 1e-6 || fixed[i] && fixed[j]) return false;
        boolean sideways = overX < overY;
        double[] along = sideways ? places.x() : places.y();
        double way = (sideways ? overX : overY) + 0.01;
        double direction = (sideways ? dx : dy) >= 0 ? 1 : -1;
        double shareOfI = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
        along[i] -= direction * way * shareOfI;
        along[j] += direction * way * (1 - shareOfI);
        return true;
    }

    /** A crowd that cannot sort itself out gets more room. */
    private void grow() {
        for (int i = 0; i < graph.size(); i++) {
            if (fixed[i]) continue;
            places.x()[i] *= GROWTH;
            places.y()[i] *= GROWTH;
        }
    }
}
