package org.ibidem.chart.layout;

/** Draws an arrangement together, across and down by a factor each; then what touches moves apart as little as it can. */
public final class Compaction {
    private Compaction() {}

    /** The places by these factors closer, with at least this gap between any two nodes. */
    public static Places of(LayoutGraph graph, Places places, double across, double down, double gap) {
        Places closer = places.copy();
        for (int i = 0; i < graph.size(); i++) {
            closer.x()[i] *= across;
            closer.y()[i] *= down;
        }
        new OverlapRemoval(graph, closer, new boolean[graph.size()], gap).run();
        return closer;
    }
}
