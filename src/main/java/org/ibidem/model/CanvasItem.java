package org.ibidem.model;

import java.util.UUID;

/**
 * A note, a frame or a group on a chart. {@code box} is where it lies; that of a group follows from its entities, and so it is
 * {@link Box#NOWHERE} in the case. A group that is {@code collapsed} is drawn as one node. A note may be about an entity, to which a line
 * leads, and goes with it; {@code entityId} is {@code null} when it is about none.
 */
public record CanvasItem(UUID id, UUID chartId, CanvasKind kind, String text, Box box, UUID entityId, boolean collapsed) implements Row {
    /** A place and a size in chart units; {@code x} and {@code y} are the middle. */
    public record Box(double x, double y, double width, double height) {
        /** What lies beyond the canvas is brought back to its edge. */
        public Box {
            x = Canvas.within(x);
            y = Canvas.within(y);
            width = Canvas.within(width);
            height = Canvas.within(height);
        }

        /** No place and no size. */
        public static final Box NOWHERE = new Box(0, 0, 0, 0);

        /** Whether a place lies in it. */
        public boolean covers(double placeX, double placeY) {
            return Math.abs(placeX - x) <= width / 2 && Math.abs(placeY - y) <= height / 2;
        }

        /** Its left edge. */
        public double left() {
            return x - width / 2;
        }

        /** Its upper edge. */
        public double top() {
            return y - height / 2;
        }

        /** One as large around another middle. */
        public Box at(double newX, double newY) {
            return new Box(newX, newY, width, height);
        }

        /** One of another size, its upper left corner where it was. */
        public Box sized(double newWidth, double newHeight) {
            return new Box(left() + newWidth / 2, top() + newHeight / 2, newWidth, newHeight);
        }
    }

    /** The same elsewhere. */
    public CanvasItem in(Box newBox) {
        return new CanvasItem(id, chartId, kind, text, newBox, entityId, collapsed);
    }

    /** The same with another text. */
    public CanvasItem saying(String newText) {
        return new CanvasItem(id, chartId, kind, newText, box, entityId, collapsed);
    }

    /** The same group, drawn as one node or not. */
    public CanvasItem withCollapsed(boolean nowCollapsed) {
        return new CanvasItem(id, chartId, kind, text, box, entityId, nowCollapsed);
    }

    /** Whether it is drawn as a box with a title around things. */
    public boolean isAround() {
        return kind == CanvasKind.FRAME || kind == CanvasKind.GROUP && !collapsed;
    }
}
