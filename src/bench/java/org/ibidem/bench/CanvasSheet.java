package org.ibidem.bench;

import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.View;

/** What one writes first in JavaFX: a canvas on which everything is drawn each time. */
final class CanvasSheet implements Sheet {
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Pane pane = new Pane(canvas);
    private final ChartScene scene;
    private int dragged = -1;
    private double draggedX;
    private double draggedY;

    CanvasSheet(ChartScene scene) {
        this.scene = scene;
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void show(View view) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(Color.GRAY);
        for (ChartLink l : scene.links()) {
            g.setLineDashes(l.standing().ordinal() == 0 ? new double[0] : new double[] {6, 4});
            g.strokeLine(view.x(x(l.from())), view.y(y(l.from())), view.x(x(l.to())), view.y(y(l.to())));
        }
        g.setLineDashes();
        g.setTextAlign(TextAlignment.CENTER);
        g.setFont(Font.font(Math.max(2, 10.5 * view.scale())));
        double r = ChartNode.RADIUS * view.scale();
        for (int i = 0; i < scene.nodes().size(); i++) node(g, scene.nodes().get(i), view.x(x(i)), view.y(y(i)), r);
    }

    private static void node(GraphicsContext g, ChartNode node, double x, double y, double r) {
        g.setFill(Color.LIGHTBLUE);
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        g.setFill(Color.BLACK);
        g.fillText(node.caption(), x, y + 1.6 * r);
    }

    private double x(int node) {
        return node == dragged ? draggedX : scene.nodes().get(node).x();
    }

    private double y(int node) {
        return node == dragged ? draggedY : scene.nodes().get(node).y();
    }

    @Override
    public void drag(int node, double x, double y, View view) {
        dragged = node;
        draggedX = x;
        draggedY = y;
        show(view);
    }
}
