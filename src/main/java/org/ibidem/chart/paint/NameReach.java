package org.ibidem.chart.paint;

import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;

/** How far names reach, which on the screen are written no smaller than can be read. */
public final class NameReach {
    private static final double EDGE = 4;

    private NameReach() {}

    /** How far the names of the nodes in a box (left, top, right, bottom in chart units) reach out of a view: left, top, right, bottom in its units. */
    public static double[] beyond(ChartScene scene, View view, double... box) {
        Detail detail = new Detail(view.scale(), ChartPainter.SMALLEST_ON_SCREEN, false);
        double[] over = new double[4];
        if (detail.allNames()) return over;
        double letters = detail.letters(Detail.NAME) / Detail.NAME;
        for (ChartNode n : scene.nodes()) {
            if (n.x() < box[0] || n.x() > box[2] || n.y() < box[1] || n.y() > box[3]) continue;
            double half = n.width() / 2 * letters + EDGE;
            double bottom = Naming.baseline(n, view, detail) + (n.lines().size() - 1) * Naming.step(view, detail) + EDGE;
            over[0] = Math.max(over[0], half - view.x(n.x()));
            over[2] = Math.max(over[2], view.x(n.x()) + half - view.width());
            over[3] = Math.max(over[3], bottom - view.height());
        }
        return over;
    }
}
