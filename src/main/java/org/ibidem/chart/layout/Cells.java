package org.ibidem.chart.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts nodes into cells as large as the largest of them, so that two that overlap lie in the same cell or in neighbouring ones. */
final class Cells {
    private final double width;
    private final double height;
    private final int[] cellOf;
    private final int[] nodes;
    private int[] from = {0};
    private int columns;
    private int rows;

    Cells(LayoutGraph graph, double gap) {
        this.width = IntStream.range(0, graph.size()).mapToDouble(graph::width).max().orElse(1) + gap;
        this.height = IntStream.range(0, graph.size()).mapToDouble(graph::height).max().orElse(1) + gap;
        this.cellOf = new int[graph.size()];
        this.nodes = new int[graph.size()];
    }

    /** Sorts all nodes by where they lie. */
    void sort(Places places) {
        double left = Arrays.stream(places.x()).min().orElse(0);
        double top = Arrays.stream(places.y()).min().orElse(0);
        double across = Math.max(width, (Arrays.stream(places.x()).max().orElse(0) - left) / Math.sqrt(4.0 * nodes.length + 4));
        double down = Math.max(height, (Arrays.stream(places.y()).max().orElse(0) - top) / Math.sqrt(4.0 * nodes.length + 4));
        columns = (int) ((Arrays.stream(places.x()).max().orElse(0) - left) / across) + 1;
        rows = (int) ((Arrays.stream(places.y()).max().orElse(0) - top) / down) + 1;
        from = new int[columns * rows + 1];
        for (int i = 0; i < nodes.length; i++) {
            cellOf[i] = (int) ((places.y()[i] - top) / down) * columns + (int) ((places.x()[i] - left) / across);
            from[cellOf[i] + 1]++;
        }
        for (int cell = 0; cell + 1 < from.length; cell++) from[cell + 1] += from[cell];
        int[] next = from.clone();
        for (int i = 0; i < nodes.length; i++) nodes[next[cellOf[i]]++] = i;
    }

    /** The cell of a node when it was sorted, and those around it. */
    int[] about(int node) {
        int column = cellOf[node] % columns;
        int row = cellOf[node] / columns;
        int left = Math.max(0, column - 1);
        int right = Math.min(columns - 1, column + 1);
        int[] about = new int[(right - left + 1) * (Math.min(rows - 1, row + 1) - Math.max(0, row - 1) + 1)];
        int k = 0;
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            for (int c = left; c <= right; c++) about[k++] = r * columns + c;
        }
        return about;
    }

    /** Where the nodes of a cell begin, and those of the one before end. */
    int from(int cell) {
        return from[cell];
    }

    /** A node, counted in the order of the cells. */
    int node(int k) {
        return nodes[k];
    }
}
