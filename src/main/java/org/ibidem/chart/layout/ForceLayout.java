package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/** Springs along the links and repulsion between all nodes (Fruchterman and Reingold 1991), for graphs too large for stress. */
final class ForceLayout {
    private final LayoutGraph graph;
    private final Places places;
    private final boolean[] pinned;
    private final double unit;

    ForceLayout(LayoutGraph graph, Places places, boolean[] pinned, double unit) {
        this.graph = graph;
        this.places = places;
        this.pinned = pinned;
        this.unit = unit;
    }

    /** So many rounds, each moving nodes less far than the one before. */
    void run(int rounds, Progress progress) {
        QuadTree tree = new QuadTree();
        int n = graph.size();
        double[] masses = new double[n];
        Arrays.fill(masses, 1);
        double[] moveX = new double[n];
        double[] moveY = new double[n];
        for (int round = 0; round < rounds; round++) {
            progress.step(round, rounds, "");
            tree.build(places, masses);
            double reach = unit * 2 * (1 - (double) round / rounds);
            // Each node's force depends on the places before the round alone, so the order in which they are found does not matter.
            IntStream.range(0, n).parallel().filter(i -> !pinned[i]).forEach(i -> force(i, tree, reach, moveX, moveY));
            for (int i = 0; i < n; i++) {
                places.x()[i] += moveX[i];
                places.y()[i] += moveY[i];
            }
        }
    }

    private void force(int node, QuadTree tree, double reach, double[] moveX, double[] moveY) {
        double[] force = new double[2];
        tree.repel(node, unit * unit, force);
        for (int k = 0; k < graph.degree(node); k++) {
            int other = graph.neighbour(node, k);
            double dx = places.x()[node] - places.x()[other];
            double dy = places.y()[node] - places.y()[other];
            double pull = Math.sqrt(dx * dx + dy * dy) / unit;
            force[0] -= dx * pull;
            force[1] -= dy * pull;
        }
        double length = Math.sqrt(force[0] * force[0] + force[1] * force[1]);
        double share = length < 1e-9 ? 0 : Math.min(length, reach) / length;
        moveX[node] = force[0] * share;
        moveY[node] = force[1] * share;
    }
}
