package org.ibidem.chart.layout;

import java.util.Arrays;

/** Sums up far-away nodes so that repulsion costs n log n (Barnes and Hut 1986). Cells live in arrays and are reused. */
final class QuadTree {
    private static final double FAR = 0.8;
    private static final int DEEPEST = 40;
    private double[] massX = new double[1024];
    private double[] massY = new double[1024];
    private double[] mass = new double[1024];
    private int[] children = new int[4096];
    private int[] body = new int[1024];
    private int[] bodies = new int[1024];
    private int cells;
    private double left;
    private double top;
    private double side;
    private Places places;
    private double[] masses;

    /** Sorts nodes of these masses into cells. */
    void build(Places at, double... ofNodes) {
        places = at;
        masses = ofNodes;
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
        if (cells == mass.length) {
            int larger = cells * 2;
            massX = Arrays.copyOf(massX, larger);
            massY = Arrays.copyOf(massY, larger);
            mass = Arrays.copyOf(mass, larger);
            body = Arrays.copyOf(body, larger);
            bodies = Arrays.copyOf(bodies, larger);
            children = Arrays.copyOf(children, larger * 4);
        }
        massX[cells] = 0;
        massY[cells] = 0;
        mass[cells] = 0;
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
            massX[cell] += masses[moving] * places.x()[moving];
            massY[cell] += masses[moving] * places.y()[moving];
            mass[cell] += masses[moving];
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
        massX[below] = masses[resident] * places.x()[resident];
        massY[below] = masses[resident] * places.y()[resident];
        mass[below] = masses[resident];
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

    /** Adds to {@code force} the push on a node: {@code strength} times its mass over the distance, away from each other node. */
    void repel(int node, double strength, double[] force) {
        repel(0, side, node, strength, force);
    }

    private void repel(int cell, double size, int node, double strength, double[] force) {
        double dx = places.x()[node] - massX[cell] / mass[cell];
        double dy = places.y()[node] - massY[cell] / mass[cell];
        double square = dx * dx + dy * dy;
        if (body[cell] == node && bodies[cell] == 1) return;
        boolean leaf = body[cell] >= 0 || size < side * 1e-12;
        if (leaf || size * size < FAR * FAR * square) {
            double push = strength * mass[cell] / Math.max(square, 1e-3);
            force[0] += push * dx;
            force[1] += push * dy;
            return;
        }
        for (int k = 0; k < 4; k++) {
            int below = children[cell * 4 + k];
            if (below >= 0) repel(below, size / 2, node, strength, force);
        }
    }
}
