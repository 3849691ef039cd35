package org.ibidem.chart.paint;

import java.util.BitSet;

/** Which parts of a picture are taken by words and shapes, in small cells that stay with the chart when it is moved along. */
final class Room {
    private static final double CELL = 4;
    private static final double STEP = 6;
    private final View view;
    private final int columns;
    private final int rows;
    private final BitSet taken = new BitSet();

    Room(View view) {
        this.view = view;
        this.columns = (int) (view.width() / CELL) + 3;
        this.rows = (int) (view.height() / CELL) + 3;
    }

    private int column(double x) {
        return Math.clamp((int) (Math.floor((x - view.originX()) / CELL) - Math.floor(-view.originX() / CELL)), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) (Math.floor((y - view.originY()) / CELL) - Math.floor(-view.originY() / CELL)), 0, rows - 1);
    }

    void take(double left, double top, double right, double bottom) {
        for (int r = row(top); r <= row(bottom); r++) taken.set(r * columns + column(left), r * columns + column(right) + 1);
    }

    boolean isFree(double left, double top, double right, double bottom) {
        int from = column(left);
        int to = column(right);
        for (int r = row(top); r <= row(bottom); r++) {
            int next = taken.nextSetBit(r * columns + from);
            if (next >= 0 && next <= r * columns + to) return false;
        }
        return true;
    }

    /** Takes the room of words this long and high, turned about their middle, if it is free. */
    boolean takeAlong(double x, double y, double angle, double length, double height) {
        int steps = Math.max(1, (int) Math.ceil(length / STEP));
        for (int i = 0; i <= steps; i++) if (!along(x, y, angle, length * ((double) i / steps - 0.5), height, false)) return false;
        for (int i = 0; i <= steps; i++) along(x, y, angle, length * ((double) i / steps - 0.5), height, true);
        return true;
    }

    private boolean along(double x, double y, double angle, double at, double height, boolean taking) {
        double px = x + at * Math.cos(angle);
        double py = y + at * Math.sin(angle);
        double half = height / 2;
        if (taking) take(px - half, py - half, px + half, py + half);
        return taking || isFree(px - half, py - half, px + half, py + half);
    }
}
