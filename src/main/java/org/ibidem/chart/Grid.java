package org.ibidem.chart;

import java.util.Arrays;
import java.util.BitSet;

/** Which things touch which cell of a grid over the chart: compact arrays, filled once, asked often. */
final class Grid {
    private static final int MOST_CELLS_ACROSS = 160;
    private final double left;
    private final double top;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] offsets;
    private final int[] items;

    /** Takes the boxes of what is to be found, each thing with all its boxes one after the other. */
    interface Boxes {
        void add(int item, double left, double top, double right, double bottom);
    }

    /** Names the boxes of all things; asked twice and must say the same. */
    interface Content {
        void into(Boxes boxes, double cell);
    }

    /** A grid over the box (left, top, right, bottom) for about so many things. */
    Grid(double[] box, int size, Content content) {
        int across = Math.clamp((int) Math.sqrt(size), 1, MOST_CELLS_ACROSS);
        left = box[0];
        top = box[1];
        cell = Math.max(1, Math.max(box[2] - box[0], box[3] - box[1]) / across);
        columns = (int) ((box[2] - box[0]) / cell) + 1;
        rows = (int) ((box[3] - box[1]) / cell) + 1;
        offsets = new int[columns * rows + 1];
        content.into(once(at -> offsets[at + 1]++), cell);
        for (int i = 0; i < columns * rows; i++) offsets[i + 1] += offsets[i];
        items = new int[offsets[columns * rows]];
        int[] next = offsets.clone();
        fill(content, next);
    }

    private interface Visit {
        void at(int cellIndex);
    }

    private void fill(Content content, int[] next) {
        int[] current = {0};
        Boxes boxes = once(at -> items[next[at]++] = current[0]);
        content.into((item, l, t, r, b) -> {
            current[0] = item;
            boxes.add(item, l, t, r, b);
        }, cell);
    }

    /** Visits each cell once for each thing, though several of its boxes touch the cell. */
    private Boxes once(Visit visit) {
        int[] last = new int[columns * rows];
        Arrays.fill(last, -1);
        return (item, l, t, r, b) -> {
            for (int y = row(t); y <= row(b); y++) {
                for (int x = column(l); x <= column(r); x++) {
                    if (last[y * columns + x] == item) continue;
                    last[y * columns + x] = item;
                    visit.at(y * columns + x);
                }
            }
        };
    }

    private int column(double x) {
        return Math.clamp((int) Math.floor((x - left) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) Math.floor((y - top) / cell), 0, rows - 1);
    }

    /** The things that may touch a box. */
    BitSet near(double l, double t, double r, double b) {
        BitSet found = new BitSet();
        for (int y = row(t); y <= row(b); y++) {
            for (int x = column(l); x <= column(r); x++) {
                for (int k = offsets[y * columns + x]; k < offsets[y * columns + x + 1]; k++) found.set(items[k]);
            }
        }
        return found;
    }
}
