package org.ibidem.chart.layout;

import java.util.stream.IntStream;

/**
 * Moves boxes apart until none overlaps another, each as little as it can: pairs that lie near each other are pushed apart
 * along the shorter way, and what is caught between others goes to the nearest free place. Pinned boxes stay, so two pinned on each other remain.
 */
final class OverlapRemoval {
    private static final int ROUNDS = 400;
    private static final int ROUNDS_AMONG_FIXED = 120;
    private static final double GROWTH = 1.04;
    /** How much further than they must nodes are moved apart: a crowd comes to rest in half the rounds. */
    private static final double SLACK = 0.5;
    private final LayoutGraph graph;
    private final Places places;
    private final boolean[] fixed;
    private final double gap;
    private final Cells cells;

    OverlapRemoval(LayoutGraph graph, Places places, boolean[] fixed, double gap) {
        this.graph = graph;
        this.places = places;
        this.fixed = fixed;
        this.gap = gap;
        this.cells = new Cells(graph, gap);
    }

    void run() {
        boolean anyFixed = false;
        for (boolean one : fixed) anyFixed |= one;
        for (int round = 0; round < (anyFixed ? ROUNDS_AMONG_FIXED : ROUNDS); round++) {
            if (!pushApart()) return;
            if (!anyFixed && round % 40 == 39) grow();
        }
        moveAway();
    }

    /** What is caught between others goes to the nearest free place. */
    private void moveAway() {
        cells.sort(places);
        boolean[] caught = new boolean[graph.size()];
        for (int i = 0; i < caught.length; i++) {
            caught[i] = !fixed[i] && touches(i, caught);
        }
        int[] all = IntStream.range(0, caught.length).toArray();
        FreePlace free = new FreePlace(Box.around(graph, places, all).grown(FreePlace.reach(graph, gap, IntStream.of(all).filter(i -> caught[i]).toArray())));
        for (int i : all) if (!caught[i]) free.take(places.x()[i], places.y()[i], graph.width(i), graph.height(i));
        for (int i : all) {
            if (!caught[i]) continue;
            double[] place = free.near(places.x()[i], places.y()[i], graph.width(i) + 2 * gap, graph.height(i) + 2 * gap);
            places.x()[i] = place[0];
            places.y()[i] = place[1];
            free.take(place[0], place[1], graph.width(i), graph.height(i));
        }
    }

    /** Whether a node overlaps one that is not to be moved away. */
    private boolean touches(int i, boolean... caught) {
        for (int cell : cells.about(i)) {
            for (int k = cells.from(cell); k < cells.from(cell + 1); k++) {
                int j = cells.node(k);
                if (j != i && !caught[j] && over(i, j, true) > 0 && over(i, j, false) > 0) return true;
            }
        }
        return false;
    }

    /** By how much two nodes are nearer to each other than they may be, sideways or up and down. */
    private double over(int i, int j, boolean sideways) {
        if (sideways) return (graph.width(i) + graph.width(j)) / 2 + gap - Math.abs(places.x()[j] - places.x()[i]);
        return (graph.height(i) + graph.height(j)) / 2 + gap - Math.abs(places.y()[j] - places.y()[i]);
    }

    /** Every pair that lies in the same or in neighbouring cells, once; false when nothing overlapped. */
    boolean pushApart() {
        cells.sort(places);
        boolean moved = false;
        for (int i = 0; i < graph.size(); i++) {
            for (int cell : cells.about(i)) {
                for (int k = cells.from(cell); k < cells.from(cell + 1); k++) {
                    if (cells.node(k) > i) moved |= push(i, cells.node(k));
                }
            }
        }
        return moved;
    }

    private boolean push(int i, int j) {
        double dx = places.x()[j] - places.x()[i];
        double dy = places.y()[j] - places.y()[i];
        double overX = over(i, j, true);
        double overY = over(i, j, false);
        if (overX <= 1e-6 || overY <= 1e-6 || fixed[i] && fixed[j]) return false;
        boolean sideways = overX < overY;
        double[] along = sideways ? places.x() : places.y();
        double way = (sideways ? overX : overY) + SLACK;
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
