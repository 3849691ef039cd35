package org.ibidem.ui.chart;

import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.SceneIndex;
import org.ibidem.chart.paint.Legend;

/**
 * The chart as read from the case, with everything made ready in the background that the window's thread will ask for: what lies
 * where, the signs for the legend, the box of the largest connected part and its best linked node, and how many entities are
 * hidden by hand.
 */
record ChartReading(SceneIndex index, Legend.Signs signs, double[] heart, ChartNode hub, int hidden) {
    /** Reads a scene; takes time that grows with it. */
    static ChartReading of(ChartScene scene) {
        int[] part = scene.largestPart();
        int hub = -1;
        for (int node : part) if (hub < 0 || scene.linksAt(node).length > scene.linksAt(hub).length) hub = node;
        return new ChartReading(new SceneIndex(scene), Legend.Signs.of(scene), scene.bounds(part), hub < 0 ? null : scene.nodes().get(hub), scene.omission().byHand());
    }

    ChartScene scene() {
        return index.scene();
    }

    /** The same with some nodes moved, at once; the rest follows when the case is read again. */
    ChartReading moved(SceneIndex now) {
        return new ChartReading(now, signs, heart, hub, hidden);
    }
}
