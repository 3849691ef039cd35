package org.ibidem.chart.paint;

import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;

/** A chart drawn very small, to see where in it one is: faint links, dots for nodes, and no words. */
public record Minimap(ChartScene scene, Palette palette) {
    private static final double MARGIN = 6;
    private static final int FAINT = 0x48000000;

    /** The view that shows all of the chart on a surface of this size. */
    public View view(double width, double height) {
        return View.fitting(scene.bounds(), width, height, MARGIN, 1);
    }

    /** Draws all of it on a clean ground. */
    public void paint(Surface surface, double width, double height) {
        View v = view(width, height);
        surface.stroke(0, 0);
        surface.fill(palette.paper());
        surface.box(0, 0, width, height, 0);
        surface.stroke(palette.link() & 0xFFFFFF | FAINT, 0.6);
        for (ChartLink link : scene.links()) {
            ChartNode from = scene.nodes().get(link.from());
            ChartNode to = scene.nodes().get(link.to());
            surface.line(v.x(from.x()), v.y(from.shapeY()), v.x(to.x()), v.y(to.shapeY()));
        }
        surface.stroke(0, 0);
        double r = Math.max(1, ChartNode.RADIUS * v.scale());
        for (ChartNode node : scene.nodes()) {
            surface.fill(palette.edge(node.kind(), node.marks().look().hue()));
            surface.box(v.x(node.x()) - r, v.y(node.shapeY()) - r, 2 * r, 2 * r, 0);
        }
    }
}
