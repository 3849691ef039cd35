package org.ibidem.chart;

import java.util.ArrayList;
import java.util.List;

/** A line drawn by hand around a part of a chart, closed by itself; places in chart units. */
public final class Lasso {
    /** How far the middle of a node may lie below that of its shape, in chart units. */
    private static final double LOWEST = 200;
    private final List<double[]> corners = new ArrayList<>();

    /** The line goes on to here. */
    public void to(double x, double y) {
        corners.add(new double[] {x, y});
    }

    /** The line, place by place. */
    public List<double[]> corners() {
        return List.copyOf(corners);
    }

    /** Whether a place lies inside, by the even-odd rule. */
    public boolean holds(double x, double y) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            double[] a = corners.get(i);
            double[] b = corners.get(j);
            if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) inside = !inside;
        }
        return inside;
    }

    /** The nodes whose shape has its middle inside. */
    public List<ChartNode> caught(SceneIndex index) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] c : corners) {
            box[0] = Math.min(box[0], c[0]);
            box[1] = Math.min(box[1], c[1]);
            box[2] = Math.max(box[2], c[0]);
            box[3] = Math.max(box[3], c[1]);
        }
        return index.within(box[0], box[1], box[2], box[3] + LOWEST).stream().filter(n -> holds(n.x(), n.shapeY())).toList();
    }
}
