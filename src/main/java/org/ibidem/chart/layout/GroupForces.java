package org.ibidem.chart.layout;

import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * Forces that keep groups together and apart from each other (edge-repulsion LinLog, Noack 2007): a link pulls however long it is, and nodes
 * push each other away the more links both have. Soon what overlaps is moved apart between the rounds, so that the forces
 * find a picture in which nothing does.
 */
final class GroupForces {
    private static final double FASTEST = 1.08;
    /** The share of the rounds that goes by before nodes take up room. */
    private static final double SETTLED = 0.2;
    private final LayoutGraph graph;
    private final Places places;
    private final boolean[] pinned;
    private final double unit;
    private final double[] masses;
    private final double[] moveX;
    private final double[] moveY;

    GroupForces(LayoutGraph graph, Places places, boolean[] pinned, double unit) {
        this.graph = graph;
        this.places = places;
        this.pinned = pinned;
        this.unit = unit;
        this.masses = IntStream.range(0, graph.size()).mapToDouble(i -> Math.max(1, graph.degree(i))).toArray();
        this.moveX = new double[graph.size()];
        this.moveY = new double[graph.size()];
    }

    /** So many rounds, each moving nodes less far than the one before. */
    void run(int rounds, double gap, Progress progress) {
        QuadTree tree = new QuadTree();
        OverlapRemoval overlaps = new OverlapRemoval(graph, places, pinned, gap);
        double push = unit / graph.size();
        for (int round = 0; round < rounds; round++) {
            progress.step(round, rounds, "");
            tree.build(places, masses);
            double strength = push;
            double reach = unit * 2 * (1 - (double) round / rounds);
            IntStream.range(0, graph.size()).parallel().filter(i -> !pinned[i]).forEach(i -> force(i, tree, strength, reach));
            for (int i = 0; i < graph.size(); i++) {
                places.x()[i] += moveX[i];
                places.y()[i] += moveY[i];
            }
            push *= Math.clamp(unit / length(), 1 / FASTEST, FASTEST);
            if (round > rounds * SETTLED) overlaps.pushApart();
        }
    }

    private void force(int node, QuadTree tree, double push, double reach) {
        double[] force = new double[2];
        tree.repel(node, push * masses[node], force);
        for (int k = 0; k < graph.degree(node); k++) {
            int other = graph.neighbour(node, k);
            double dx = places.x()[node] - places.x()[other];
            double dy = places.y()[node] - places.y()[other];
            double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
            force[0] -= dx / length;
            force[1] -= dy / length;
        }
        double size = Math.sqrt(force[0] * force[0] + force[1] * force[1]) / masses[node];
        double share = size < 1e-9 ? 0 : Math.min(1, size) / size * reach / masses[node];
        moveX[node] = force[0] * share;
        moveY[node] = force[1] * share;
    }

    /** How long a link is on average. */
    private double length() {
        double sum = 0;
        long links = 0;
        for (int i = 0; i < graph.size(); i++) {
            for (int k = 0; k < graph.degree(i); k++, links++) {
                double dx = places.x()[i] - places.x()[graph.neighbour(i, k)];
                double dy = places.y()[i] - places.y()[graph.neighbour(i, k)];
                sum += Math.sqrt(dx * dx + dy * dy);
            }
        }
        return links == 0 ? unit : sum / links;
    }
}
