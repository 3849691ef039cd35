package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.LinkPath;
import org.ibidem.chart.paint.View;
import org.ibidem.model.CanvasKind;

/** What lies over the picture: handles to draw links from, what the keyboard is at, and what a gesture is about to do. */
final class ChartOverlay extends Region {
    private static final Color BLUE = Color.web("#0b66c3");
    private static final Color RING = Color.web("#e08a00");
    private final ChartViewModel model;
    private final Canvas canvas = new Canvas();
    private boolean keyboard;

    ChartOverlay(ChartViewModel model) {
        this.model = model;
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    /** Whether the keyboard is on the chart, and so its place is shown. */
    void keyboard(boolean here) {
        keyboard = here;
        draw();
    }

    private View view() {
        return model.viewport().view().get();
    }

    /** Draws what is there without a gesture. */
    void draw() {
        clear();
        GraphicsContext g = canvas.getGraphicsContext2D();
        if (keyboard) model.cursor().place().ifPresent(p -> ring(g, view().x(p[0]), view().y(p[1])));
        List<ChartNode> nodes = model.selection().ids().get().size() > 2 ? List.of() : model.selection().nodes();
        for (ChartNode node : nodes) handle(g, ChartGestures.handleX(view(), node), view().y(node.shapeY()));
        model.drawings().alone().filter(c -> c.kind() != CanvasKind.GROUP).ifPresent(c -> corner(g, ChartGestures.cornerX(view(), c), ChartGestures.cornerY(view(), c)));
    }

    private void ring(GraphicsContext g, double x, double y) {
        double r = model.cursor().node().map(n -> Math.max(9, (n.radius() + 5) * view().scale())).orElse(10.0);
        g.setStroke(RING);
        g.setLineWidth(2);
        g.setLineDashes(5, 3);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        g.setLineDashes();
        g.setLineWidth(1);
    }

    private static void handle(GraphicsContext g, double x, double y) {
        g.setFill(BLUE);
        g.fillOval(x - 5, y - 5, 10, 10);
        g.setStroke(Color.WHITE);
        g.strokeLine(x - 2.5, y, x + 2.5, y);
        g.strokeLine(x, y - 2.5, x, y + 2.5);
    }

    private static void corner(GraphicsContext g, double x, double y) {
        g.setFill(Color.WHITE);
        g.fillRect(x - 4, y - 4, 8, 8);
        g.setStroke(BLUE);
        g.strokeRect(x - 4, y - 4, 8, 8);
    }

    void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    void frame(double left, double top, double width, double height) {
        draw();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(BLUE.deriveColor(0, 1, 1, 0.12));
        g.fillRect(left, top, width, height);
        g.setStroke(BLUE);
        g.strokeRect(left + 0.5, top + 0.5, width, height);
    }

    /** A line by hand, by its places in chart units. */
    void lasso(List<double[]> corners) {
        draw();
        double[] x = corners.stream().mapToDouble(c -> view().x(c[0])).toArray();
        double[] y = corners.stream().mapToDouble(c -> view().y(c[1])).toArray();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(BLUE.deriveColor(0, 1, 1, 0.12));
        g.fillPolygon(x, y, x.length);
        g.setStroke(BLUE);
        g.strokePolygon(x, y, x.length);
    }

    /** A link that is being drawn, with a ring about the node that it would lead to. */
    void link(ChartNode from, Optional<ChartNode> goal, double x, double y) {
        draw();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(BLUE);
        g.setLineWidth(2);
        g.strokeLine(ChartGestures.handleX(view(), from), view().y(from.shapeY()), x, y);
        goal.ifPresent(n -> about(g, n));
        g.setLineWidth(1);
    }

    private void about(GraphicsContext g, ChartNode n) {
        double r = Math.max(9, (n.radius() + 5) * view().scale());
        g.strokeOval(view().x(n.x()) - r, view().y(n.shapeY()) - r, 2 * r, 2 * r);
    }

    /** What a document that is carried would be cited for if it were let go here: a ring about a node, a bar along a link. */
    void goal(Optional<UUID> goal) {
        draw();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(BLUE);
        g.setLineWidth(3);
        goal.ifPresent(id -> {
            if (model.scene().index(id).isPresent()) about(g, model.scene().node(id));
            else along(g, model.scene().way(model.scene().linkIndex(id).getAsInt()));
        });
        g.setLineWidth(1);
    }

    private void along(GraphicsContext g, LinkPath way) {
        g.beginPath();
        g.moveTo(view().x(way.x1()), view().y(way.y1()));
        g.quadraticCurveTo(view().x(way.cx()), view().y(way.cy()), view().x(way.x2()), view().y(way.y2()));
        g.stroke();
    }
}
