package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * Layers from top to bottom, links going down: who owns, directs or pays stands above. On its layer each node lies as near to the middle of
 * those it is linked with as the order and the room of its neighbours allow.
 */
final class LayeredArrangement implements Arrangement {
    private static final int SWEEPS = 16;
    private static final double BETWEEN_LAYERS = 100;
    private static final double BEND = 12;

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        LayerOrder order = LayerOrder.of(Layers.of(graph), progress);
        double[] widths = IntStream.range(0, order.size()).mapToDouble(i -> (i < graph.size() ? graph.width(i) : BEND) + ChartLayout.GAP).toArray();
        double[] x = new double[order.size()];
        for (int[] row : order.layers()) settle(row, widths, new double[row.length], x);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            progress.step(sweep, SWEEPS, "");
            boolean both = sweep >= SWEEPS - 4;
            int last = order.layers().length - 1;
            for (int i = 0; i <= last; i++) {
                int[] row = order.layers()[sweep % 2 == 0 ? i : last - i];
                settle(row, widths, wishes(row, order, x, both || sweep % 2 == 0, both || sweep % 2 == 1), x);
            }
        }
        return new Places(Arrays.copyOf(x, graph.size()), heights(graph, order));
    }

    /** Where each of a layer would like to lie: in the middle of those above, below, or both. */
    private static double[] wishes(int[] row, LayerOrder order, double[] x, boolean above, boolean below) {
        double[] wishes = new double[row.length];
        for (int k = 0; k < row.length; k++) {
            int node = row[k];
            DoubleStream up = above ? Arrays.stream(order.up(node)).mapToDouble(o -> x[o]) : DoubleStream.empty();
            DoubleStream down = below ? Arrays.stream(order.down(node)).mapToDouble(o -> x[o]) : DoubleStream.empty();
            wishes[k] = DoubleStream.concat(up, down).average().orElse(x[node]);
        }
        return wishes;
    }

    /** Gives a layer the places nearest to the wished ones that keep order and room. */
    private static void settle(int[] row, double[] widths, double[] wishes, double... x) {
        double[] apart = new double[row.length];
        for (int k = 1; k < row.length; k++) apart[k] = (widths[row[k - 1]] + widths[row[k]]) / 2;
        double[] places = Spacing.settle(wishes, apart);
        for (int k = 0; k < row.length; k++) x[row[k]] = places[k];
    }

    private static double[] heights(LayoutGraph graph, LayerOrder order) {
        double[] y = new double[graph.size()];
        double top = 0;
        for (int[] row : order.layers()) {
            double tallest = Arrays.stream(row).filter(i -> i < y.length).mapToDouble(graph::height).max().orElse(0);
            for (int i : row) if (i < y.length) y[i] = top + tallest / 2;
            top += tallest + BETWEEN_LAYERS;
        }
        return y;
    }
}
