package org.ibidem.chart.layout;

import java.util.Arrays;

/** Sums up far-away nodes so that repulsion costs n log n (Barnes and Hut 1986). Cells live in arrays and are reused. */
final class QuadTree {
    private static final double FAR = 0.8;
    private static final int DEEPEST = 40;
    private double[] sumX = new double[1024];
    private double[] sumY = new double[1024];
    private int[] children = new int[4096];
    private int[] body = new int[1024];
    private int[] bodies = new int[1024];
    private int cells;
    private double left;
    private double top;
    private double side;
    private Places places;

    /** How hard two nodes push each other, by the square of their distance; their distance times this is the force. */
    interface Push {
        double at(double square);
    }

    /** Sorts nodes into cells. */
    void build(Places at) {
        places = at;
        cells = 0;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        left = Double.MAX_VALUE;
        top = Double.MAX_VALUE;
        for (int i = 0; i < at.x().length; i++) {
            left = Math.min(left, at.x()[i]);
            right = Math.max(right, at.x()[i]);
            top = Math.min(top, at.y()[i]);
            bottom = Math.max(bottom, at.y()[i]);
        }
        side = Math.max(1e-6, Math.max(right - left, bottom - top));
        int root = newCell();
        for (int i = 0; i < at.x().length; i++) insert(root, i);
    }

    private int newCell() {
        if (cells == body.length) {
            int larger = cells * 2;
            sumX = Arrays.copyOf(sumX, larger);
            sumY = Arrays.copyOf(sumY, larger);
            body = Arrays.copyOf(body, larger);
            bodies = Arrays.copyOf(bodies, larger);
            children = Arrays.copyOf(children, larger * 4);
        }
        sumX[cells] = 0;
        sumY[cells] = 0;
        body[cells] = -1;
        bodies[cells] = 0;
        Arrays.fill(children, cells * 4, cells * 4 + 4, -1);
        return cells++;
    }

    private void insert(int root, int node) {
        double x = left;
        double y = top;
        double size = side;
        int cell = root;
        int moving = node;
        for (int depth = 0; ; depth++) {
            sumX[cell] += places.x()[moving];
            sumY[cell] += places.y()[moving];
            bodies[cell]++;
            if (bodies[cell] == 1) {
                body[cell] = moving;
                return;
            }
            if (depth == DEEPEST) return;
            size /= 2;
            if (body[cell] >= 0) pushDown(cell, x, y, size);
            int quarter = quarter(moving, x, y, size);
            x += quarter % 2 * size;
            y += quarter / 2 * size;
            cell = child(cell, quarter);
        }
    }

    private void pushDown(int cell, double x, double y, double size) {
        int resident = body[cell];
        body[cell] = -1;
        int below = child(cell, quarter(resident, x, y, size));
        sumX[below] = places.x()[resident];
        sumY[below] = places.y()[resident];
        bodies[below] = 1;
        body[below] = resident;
    }

    private int quarter(int node, double x, double y, double size) {
        return (places.x()[node] >= x + size ? 1 : 0) + (places.y()[node] >= y + size ? 2 : 0);
    }

    private int child(int cell, int quarter) {
        if (children[cell * 4 + quarter] < 0) {
            int made = newCell();
            children[cell * 4 + quarter] = made;
        }
        return children[cell * 4 + quarter];
    }

    /** Adds to {@code force} the push of all other nodes on this one. */
    void repel(int node, Push push, double[] force) {
        repel(0, side, node, push, force);
    }

    private void repel(int cell, double size, int node, Push push, double[] force) {
        double dx = places.x()[node] - sumX[cell] / bodies[cell];
        double dy = places.y()[node] - sumY[cell] / bodies[cell];
        double square = dx * dx + dy * dy;
        if (body[cell] == node && bodies[cell] == 1) return;
        boolean leaf = body[cell] >= 0 || size < side * 1e-12;
        if (leaf || size * size < FAR * FAR * square) {
            double strength = bodies[cell] * push.at(square);
            force[0] += strength * dx;
            force[1] += strength * dy;
            return;
        }
        for (int k = 0; k < 4; k++) {
            int below = children[cell * 4 + k];
            if (below >= 0) repel(below, size / 2, node, push, force);
        }
    }
}
