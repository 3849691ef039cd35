package org.ibidem.ui.evidence.reader;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.ibidem.evidence.extract.Recipe.Mark;

/** A mark as it is seen on the page while the copy is being made; the copy itself is painted in the reading process. */
final class DrawnShapes {
    private static final double HEAD = 14;

    private DrawnShapes() {}

    static Node of(Mark mark, double width, double height) {
        double x1 = mark.x1() * width;
        double y1 = mark.y1() * height;
        double x2 = mark.x2() * width;
        double y2 = mark.y2() * height;
        return switch (mark.sort()) {
            case BOX -> dressed(new Rectangle(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)));
            case ARROW -> arrow(x1, y1, x2, y2);
            case TEXT -> words(mark.words(), x1, y1);
        };
    }

    private static Node arrow(double x1, double y1, double x2, double y2) {
        Group arrow = new Group(dressed(new Line(x1, y1, x2, y2)));
        double angle = Math.atan2(y2 - y1, x2 - x1);
        for (double turn : new double[] {Math.PI * 0.85, -Math.PI * 0.85}) {
            arrow.getChildren().add(dressed(new Line(x2, y2, x2 + HEAD * Math.cos(angle + turn), y2 + HEAD * Math.sin(angle + turn))));
        }
        return arrow;
    }

    private static Node words(String words, double x, double y) {
        Text text = new Text(x, y, words);
        text.getStyleClass().add("drawn-words");
        return text;
    }

    private static Shape dressed(Shape shape) {
        shape.getStyleClass().add("drawn");
        return shape;
    }
}
