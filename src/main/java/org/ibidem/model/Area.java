package org.ibidem.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rectangle on a page or picture: left edge, upper edge, width and height as shares of the page as it is seen, each from 0 to 1. */
public record Area(double x, double y, double width, double height) {
    /** All of a page. */
    public static final Area WHOLE = new Area(0, 0, 1, 1);

    /** The rectangle between two corners in any order; what lies outside the page is cut off. */
    public static Area between(double x1, double y1, double x2, double y2) {
        double left = Math.clamp(Math.min(x1, x2), 0, 1);
        double top = Math.clamp(Math.min(y1, y2), 0, 1);
        return new Area(left, top, Math.clamp(Math.max(x1, x2), 0, 1) - left, Math.clamp(Math.max(y1, y2), 0, 1) - top);
    }

    /** Reads {@code x,y,width,height}, as {@link #toString} writes it; empty when the text is no area on a page. */
    public static Optional<Area> parse(String text) {
        try {
            double[] n = Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
            if (n.length != 4 || Arrays.stream(n).anyMatch(d -> !(d >= 0 && d <= 1))) return Optional.empty();
            return Optional.of(new Area(n[0], n[1], n[2], n[3]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether there is nothing in it. */
    public boolean empty() {
        return width <= 0 || height <= 0;
    }

    /** Whether a point of the page lies in it. */
    public boolean holds(double px, double py) {
        return px >= x && px <= x + width && py >= y && py <= y + height;
    }

    /** {@code 0.12500,0.20000,0.50000,0.10000}: the form kept in {@link Passage#region}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", x, y, width, height);
    }
}
