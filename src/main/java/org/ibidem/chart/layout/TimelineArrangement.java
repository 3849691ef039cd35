package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/**
 * From left to right by day: how far apart two days are depends half on the time between and half on how many other days of the chart
 * lie between, so that neither empty years nor crowded weeks take all the room. Up and down a node is as near to its neighbours as there
 * is room; a day of so many nodes that the picture would grow too high takes several columns. What has no day lies in rows of its own
 * below, under its neighbours.
 */
final class TimelineArrangement implements Arrangement {
    private static final double LANE = 15;
    private static final double APART = 160;
    private static final double ROOMY = 5;

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int[] dated = IntStream.range(0, graph.size()).filter(i -> !Double.isNaN(graph.day(i))).boxed()
            .sorted(Comparator.<Integer>comparingDouble(graph::day).thenComparing(i -> i)).mapToInt(i -> i).toArray();
        int[] undated = IntStream.range(0, graph.size()).filter(i -> Double.isNaN(graph.day(i))).toArray();
        if (dated.length == 0) return new GridArrangement().place(graph, before, progress);
        Places places = Places.of(graph.size());
        across(graph, places, dated);
        upAndDown(graph, places, dated, progress);
        if (undated.length > 0) below(graph, places, dated, undated);
        return places;
    }

    private static void across(LayoutGraph graph, Places places, int... dated) {
        double first = graph.day(dated[0]);
        double span = Math.max(1, graph.day(dated[dated.length - 1]) - first);
        double days = Math.max(1, Arrays.stream(dated).mapToDouble(graph::day).distinct().count() - 1);
        double column = column(graph);
        double row = Arrays.stream(dated).mapToDouble(graph::height).max().orElseThrow() + ChartLayout.GAP;
        double width = Math.sqrt(ROOMY * dated.length * column * row * ChartLayout.PAGE_RATIO);
        int most = (int) Math.max(4, width / ChartLayout.PAGE_RATIO / row);
        double further = 0;
        int ofTheDay = 0;
        int day = 0;
        for (int k = 0; k < dated.length; k++) {
            boolean next = k > 0 && graph.day(dated[k]) != graph.day(dated[k - 1]);
            day += next ? 1 : 0;
            ofTheDay = next ? 0 : ofTheDay + 1;
            if (ofTheDay > most) {
                further += column;
                ofTheDay = 1;
            }
            places.x()[dated[k]] = ((graph.day(dated[k]) - first) / span + day / days) / 2 * width + further;
        }
    }

    private static double column(LayoutGraph graph) {
        return IntStream.range(0, graph.size()).mapToDouble(graph::width).max().orElseThrow() + ChartLayout.GAP;
    }

    private static void upAndDown(LayoutGraph graph, Places places, int[] dated, Progress progress) {
        Rows rows = new Rows(graph, places);
        boolean[] placed = new boolean[graph.size()];
        for (int k = 0; k < dated.length; k++) {
            int node = dated[k];
            progress.step(k, dated.length, "");
            places.y()[node] = rows.near(node, middle(graph, node, placed, 0, places.y()));
            rows.take(node);
            placed[node] = true;
        }
    }

    /** Where the neighbours lie on average that have a place; {@code otherwise} without any. */
    private static double middle(LayoutGraph graph, int node, boolean[] placed, double otherwise, double... along) {
        return IntStream.range(0, graph.degree(node)).map(k -> graph.neighbour(node, k)).filter(o -> placed[o]).mapToDouble(o -> along[o]).average().orElse(otherwise);
    }

    /** Rows as wide as the time above them, each node as near under its neighbours as there is room. */
    private static void below(LayoutGraph graph, Places places, int[] dated, int... undated) {
        Box over = Box.around(graph, places, dated);
        boolean[] placed = new boolean[graph.size()];
        for (int i : dated) placed[i] = true;
        double[] wishes = new double[graph.size()];
        for (int i : undated) wishes[i] = middle(graph, i, placed, over.middleX(), places.x());
        int[] order = Arrays.stream(undated).boxed().sorted(Comparator.<Integer>comparingDouble(i -> wishes[i]).thenComparing(i -> i)).mapToInt(i -> i).toArray();
        double column = column(graph);
        int across = (int) Math.max(Math.sqrt(order.length), over.width() / column);
        int rows = (order.length + across - 1) / across;
        double tallest = Arrays.stream(order).mapToDouble(graph::height).max().orElseThrow() + ChartLayout.GAP;
        for (int r = 0; r < rows; r++) {
            int first = r;
            int[] row = IntStream.range(0, order.length).filter(k -> k % rows == first).map(k -> order[k]).toArray();
            double[] apart = new double[row.length];
            Arrays.fill(apart, column);
            double[] x = Spacing.settle(Arrays.stream(row).mapToDouble(i -> wishes[i]).toArray(), apart);
            for (int k = 0; k < row.length; k++) {
                places.x()[row[k]] = x[k];
                places.y()[row[k]] = over.bottom() + APART + r * tallest;
            }
        }
    }

    /** How far to the right each row is taken; nodes come from left to right. */
    private static final class Rows {
        private final LayoutGraph graph;
        private final Places places;
        private final TreeMap<Integer, Double> takenTo = new TreeMap<>();

        Rows(LayoutGraph graph, Places places) {
            this.graph = graph;
            this.places = places;
        }

        /** The middle of the free place for a node that is nearest to a wished height. */
        double near(int node, double wished) {
            int row = (int) Math.round(wished / LANE);
            for (int away = 0; ; away++) {
                if (isFree(node, row + away)) return (row + away) * LANE;
                if (isFree(node, row - away)) return (row - away) * LANE;
            }
        }

        private boolean isFree(int node, int row) {
            double left = places.x()[node] - graph.width(node) / 2 - ChartLayout.GAP;
            return takenTo.subMap(row - reach(node), true, row + reach(node), true).values().stream().allMatch(to -> to <= left);
        }

        private int reach(int node) {
            return (int) Math.ceil((graph.height(node) + ChartLayout.GAP) / 2 / LANE);
        }

        void take(int node) {
            int row = (int) Math.round(places.y()[node] / LANE);
            for (int r = row - reach(node); r <= row + reach(node); r++) takenTo.merge(r, places.x()[node] + graph.width(node) / 2, Math::max);
        }
    }
}
