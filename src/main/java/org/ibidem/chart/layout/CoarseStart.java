package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ibidem.chart.measure.Communities;
import org.ibidem.job.Progress;

/**
 * A first picture of a very large connected graph: its communities are laid out as nodes, each as far from the next as its size wants,
 * and the members of each lie about its middle. Forces alone would need far more rounds to unfold the whole.
 */
final class CoarseStart {
    private static final int ROUNDS = 300;
    /** How much more room is given than nodes in rows would need: pressed together, forces no longer unfold them. */
    private static final double ROOMY = 2.5;
    /** The angle by which sunflower seeds follow each other: they fill a disc evenly. */
    private static final double SEEDS = Math.PI * (3 - Math.sqrt(5));

    private CoarseStart() {}

    static Places of(LayoutGraph graph, double unit, Progress progress) {
        int[] of = Communities.of(graph.links()).of();
        int count = Arrays.stream(of).max().orElse(-1) + 1;
        LayoutGraph above = quotient(graph, of, new double[count], new double[count]);
        double apart = ROOMY * unit * Math.sqrt((double) graph.size() / count);
        Places middles = PivotStart.of(above, apart);
        new ForceLayout(above, middles, new boolean[count], apart, ForceLaw.SPRINGS).run(ROUNDS, progress);
        Places places = Places.of(graph.size());
        int[] placed = new int[count];
        for (int i = 0; i < of.length; i++) {
            double away = ROOMY * unit / 2 * Math.sqrt(placed[of[i]]);
            double angle = SEEDS * placed[of[i]]++;
            places.x()[i] = middles.x()[of[i]] + away * StrictMath.cos(angle);
            places.y()[i] = middles.y()[of[i]] + away * StrictMath.sin(angle);
        }
        return places;
    }

    /** The groups of a graph as nodes of these sizes, linked like their members. */
    static LayoutGraph quotient(LayoutGraph graph, int[] of, double[] widths, double... heights) {
        int[] ends = IntStream.range(0, graph.size()).flatMap(i -> IntStream.of(graph.arrows(i)).flatMap(o -> IntStream.of(of[i], of[o]))).toArray();
        return new LayoutGraph(widths, heights, IntStream.range(0, ends.length / 2).map(i -> ends[2 * i]).toArray(),
            IntStream.range(0, ends.length / 2).map(i -> ends[2 * i + 1]).toArray());
    }
}
