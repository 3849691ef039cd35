package org.ibidem.chart.layout;

import org.ibidem.job.Progress;

/** All nodes on a circle that is just large enough for them; which follows which keeps crossings few. */
final class CircularArrangement implements Arrangement {
    private static final int HALVINGS = 40;
    /** Room for the words on a line between those that follow each other, as long as the circle is not large anyway. */
    private static final double ROOMY = 60;
    private static final int FEW = 60;

    @Override
    public Places place(LayoutGraph graph, Before before, Progress progress) {
        int[] order = CircleOrder.of(graph, progress);
        double needed = 0;
        for (int node : order) needed += Math.hypot(graph.width(node) + gap(graph), graph.height(node) + gap(graph));
        double tooSmall = 0;
        double enough = needed / 2 + 1;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (tooSmall + enough) / 2;
            if (end(graph, order, middle, Places.of(order.length)) <= 2 * Math.PI) enough = middle;
            else tooSmall = middle;
        }
        Places places = Places.of(order.length);
        if (order.length > 1) end(graph, order, enough, places);
        return places;
    }

    /** Sets the nodes around from the top, each as near to the one before as it can be; the angle at which the first could come again. */
    private static double end(LayoutGraph graph, int[] order, double radius, Places places) {
        double angle = 0;
        for (int k = 0; k < order.length; k++) {
            places.x()[order[k]] = radius * StrictMath.sin(angle);
            places.y()[order[k]] = -radius * StrictMath.cos(angle);
            int next = order[(k + 1) % order.length];
            angle += step(angle, radius, (graph.width(order[k]) + graph.width(next)) / 2 + gap(graph),
                (graph.height(order[k]) + graph.height(next)) / 2 + gap(graph));
        }
        return angle;
    }

    private static double gap(LayoutGraph graph) {
        return graph.size() <= FEW ? ROOMY : ChartLayout.GAP;
    }

    /** The angle to a next box that is clear of the one before by width or by height. */
    private static double step(double angle, double radius, double width, double height) {
        double across = Math.abs(StrictMath.cos(angle));
        double down = Math.abs(StrictMath.sin(angle));
        double way = Math.min(width / Math.max(across, 1e-9), height / Math.max(down, 1e-9));
        // Along the bend the way turns: look again from where it leads.
        double turned = angle + way / radius / 2;
        return Math.max(way, Math.min(width / Math.max(Math.abs(StrictMath.cos(turned)), 1e-9), height / Math.max(Math.abs(StrictMath.sin(turned)), 1e-9))) / radius;
    }
}
