package org.ibidem.chart.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;
import org.ibidem.job.Progress;

/** Rows and columns as wide as their widest node, about as wide in all as a page; neighbours follow each other, the best linked first. */
final class GridArrangement implements Arrangement {
    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int[] order = order(graph);
        progress.step(0, 1, "");
        int columns = columns(graph);
        double[] widths = new double[columns];
        double[] heights = new double[(order.length + columns - 1) / columns];
        for (int k = 0; k < order.length; k++) {
            widths[k % columns] = Math.max(widths[k % columns], graph.width(order[k]) + ChartLayout.GAP);
            heights[k / columns] = Math.max(heights[k / columns], graph.height(order[k]) + ChartLayout.GAP);
        }
        double[] left = starts(widths);
        double[] top = starts(heights);
        Places places = Places.of(order.length);
        for (int k = 0; k < order.length; k++) {
            places.x()[order[k]] = left[k % columns] + widths[k % columns] / 2;
            places.y()[order[k]] = top[k / columns] + heights[k / columns] / 2;
        }
        return places;
    }

    /** Part by part, from the best linked of each outwards. */
    static int[] order(LayoutGraph graph) {
        int[] order = new int[graph.size()];
        int next = 0;
        BitSet seen = new BitSet();
        for (int[] part : graph.parts()) {
            Deque<Integer> waiting = new ArrayDeque<>();
            waiting.add(Arrays.stream(part).boxed().max(Comparator.<Integer>comparingInt(graph::degree).thenComparing(Comparator.reverseOrder())).orElseThrow());
            seen.set(waiting.getFirst());
            while (!waiting.isEmpty()) {
                int node = waiting.remove();
                order[next++] = node;
                IntStream.range(0, graph.degree(node)).map(k -> graph.neighbour(node, k)).filter(o -> !seen.get(o)).boxed()
                    .sorted(Comparator.<Integer>comparingInt(o -> -graph.degree(o)).thenComparing(o -> o)).forEach(o -> {
                        seen.set(o);
                        waiting.add(o);
                    });
            }
        }
        return order;
    }

    private static int columns(LayoutGraph graph) {
        double width = IntStream.range(0, graph.size()).mapToDouble(graph::width).average().orElse(1) + ChartLayout.GAP;
        double height = IntStream.range(0, graph.size()).mapToDouble(graph::height).average().orElse(1) + ChartLayout.GAP;
        return (int) Math.max(1, Math.ceil(Math.sqrt(graph.size() * ChartLayout.PAGE_RATIO * height / width)));
    }

    private static double[] starts(double... sizes) {
        double[] starts = new double[sizes.length];
        for (int i = 1; i < sizes.length; i++) starts[i] = starts[i - 1] + sizes[i - 1];
        return starts;
    }
}
