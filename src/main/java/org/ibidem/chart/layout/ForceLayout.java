package org.ibidem.chart.layout;

import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/** Moves nodes by the forces between them, for graphs too large for stress and for groups. */
final class ForceLayout {
    /** So few are not worth a second thread. */
    private static final int FEW = 200;
    /** The share of the rounds that goes by before nodes take up room. */
    private static final double SETTLED = 0.7;
    private final LayoutGraph graph;
    private final Places places;
    private final boolean[] pinned;
    private final double unit;
    private final ForceLaw law;
    private final QuadTree tree = new QuadTree();
    private final double[] moveX;
    private final double[] moveY;

    /** Lengths are in units of this many chart units. */
    ForceLayout(LayoutGraph graph, Places places, boolean[] pinned, double unit, ForceLaw law) {
        this.graph = graph;
        this.places = places;
        this.pinned = pinned;
        this.unit = unit;
        this.law = law;
        this.moveX = new double[graph.size()];
        this.moveY = new double[graph.size()];
    }

    /** So many rounds, each moving nodes less far than the one before. */
    void run(int rounds, Progress progress) {
        for (int round = 0; round < rounds; round++) {
            progress.step(round, rounds, "");
            move(1 - (double) round / rounds);
        }
    }

    /** The same, but towards the end what overlaps is moved apart between the rounds, so that the forces find a picture in which nothing does. */
    void runApart(int rounds, double gap, Progress progress) {
        OverlapRemoval overlaps = new OverlapRemoval(graph, places, pinned, gap);
        for (int round = 0; round < rounds; round++) {
            progress.step(round, rounds, "");
            move(1 - (double) round / rounds);
            if (round > rounds * SETTLED) overlaps.pushApart();
        }
    }

    private void move(double heat) {
        tree.build(places);
        double reach = unit * 2 * heat;
        IntStream nodes = IntStream.range(0, graph.size()).filter(i -> !pinned[i]);
        // Each node's force depends on the places before the round alone, so the order in which they are found does not matter.
        (graph.size() > FEW ? nodes.parallel() : nodes).forEach(i -> force(i, reach));
        for (int i = 0; i < graph.size(); i++) {
            places.x()[i] += moveX[i];
            places.y()[i] += moveY[i];
        }
    }

    private void force(int node, double reach) {
        double[] force = new double[2];
        tree.repel(node, square -> law.push(square / (unit * unit)), force);
        for (int k = 0; k < graph.degree(node); k++) {
            int other = graph.neighbour(node, k);
            double dx = places.x()[node] - places.x()[other];
            double dy = places.y()[node] - places.y()[other];
            double pull = law.pull((dx * dx + dy * dy) / (unit * unit));
            force[0] -= dx * pull;
            force[1] -= dy * pull;
        }
        double length = Math.sqrt(force[0] * force[0] + force[1] * force[1]);
        double share = length < 1e-9 ? 0 : Math.min(length, reach) / length;
        moveX[node] = force[0] * share;
        moveY[node] = force[1] * share;
    }
}
