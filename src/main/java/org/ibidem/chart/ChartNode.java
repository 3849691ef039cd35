package org.ibidem.chart;

import java.util.List;
import java.util.UUID;
import org.ibidem.model.Look;
import org.ibidem.ontology.Kind;

/**
 * An entity as it is drawn: its shape by kind, its name in lines, its number, and what is marked on it. {@code x} and {@code y}
 * are the centre of the whole node, shape and name together, {@code width} by {@code height} in chart units.
 */
public record ChartNode(UUID id, String ref, String caption, Kind kind, List<String> lines, NodeMarks marks, double x, double y,
                        double width, double height) {
    /** The usual radius of a shape, in chart units. */
    public static final double RADIUS = 19;
    /** The height of a line of the name, in chart units. */
    public static final double LINE = 13;

    /** The same node elsewhere. */
    public ChartNode at(double newX, double newY) {
        return new ChartNode(id, ref, caption, kind, lines, marks, newX, newY, width, height);
    }

    /** The same node with more or less room. */
    public ChartNode sized(double newWidth, double newHeight) {
        return new ChartNode(id, ref, caption, kind, lines, marks, x, y, newWidth, newHeight);
    }

    /** The same node before other figures. */
    public ChartNode withHalo(Halo halo) {
        return new ChartNode(id, ref, caption, kind, lines, marks.withHalo(halo), x, y, width, height);
    }

    /** The same node, and whether a hit on a list waits for a decision. */
    public ChartNode withOpenHit(boolean waits) {
        return new ChartNode(id, ref, caption, kind, lines, marks.withOpenHit(waits), x, y, width, height);
    }

    /** The same node with this picture. */
    public ChartNode withPortrait(Portrait portrait) {
        return new ChartNode(id, ref, caption, kind, lines, marks.withPortrait(portrait), x, y, width, height);
    }

    /** The same node, drawn so, with these lines and this room. */
    ChartNode withLook(Look look, List<String> newLines, double newWidth, double newHeight) {
        return new ChartNode(id, ref, caption, kind, newLines, marks.withLook(look), x, y, newWidth, newHeight);
    }

    /** The radius of its own shape, in chart units. */
    public double radius() {
        return RADIUS * marks.look().size().shape();
    }

    /** The middle of the shape, which lies above the name. */
    public double shapeY() {
        return y - height / 2 + radius() + (marks.badges().isEmpty() ? 0 : LINE);
    }

    /** Whether a place lies in the room of the node. */
    public boolean covers(double placeX, double placeY) {
        return Math.abs(placeX - x) <= width / 2 && Math.abs(placeY - y) <= height / 2;
    }
}
