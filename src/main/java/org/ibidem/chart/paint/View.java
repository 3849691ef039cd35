package org.ibidem.chart.paint;

/**
 * What part of a chart is shown: a chart unit is {@code scale} surface units, and the chart's origin lies at (originX, originY) of a
 * surface of this width and height.
 */
public record View(double scale, double originX, double originY, double width, double height) {
    /** Whether nodes are so small that they are drawn as dots. */
    public boolean isOfDots() {
        return new Detail(scale, 0, false).dots();
    }

    /** The view that shows a box (left, top, right, bottom) whole with a margin, never larger than {@code largest} times. */
    public static View fitting(double[] box, double width, double height, double margin, double largest) {
        double w = Math.max(1, box[2] - box[0]);
        double h = Math.max(1, box[3] - box[1]);
        double scale = Math.min(largest, Math.min((width - 2 * margin) / w, (height - 2 * margin) / h));
        return new View(scale, width / 2 - scale * (box[0] + box[2]) / 2, height / 2 - scale * (box[1] + box[3]) / 2, width, height);
    }

    /** Where a chart place is on the surface. */
    public double x(double chartX) {
        return chartX * scale + originX;
    }

    /** Where a chart place is on the surface. */
    public double y(double chartY) {
        return chartY * scale + originY;
    }

    /** The chart place under a point of the surface. */
    public double chartX(double x) {
        return (x - originX) / scale;
    }

    /** The chart place under a point of the surface. */
    public double chartY(double y) {
        return (y - originY) / scale;
    }

    /** Moved by surface units. */
    public View panned(double dx, double dy) {
        return new View(scale, originX + dx, originY + dy, width, height);
    }

    /** Zoomed about a point of the surface, which stays where it is. */
    public View zoomed(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, 0.01, 20);
        double k = next / scale;
        return new View(next, x - (x - originX) * k, y - (y - originY) * k, width, height);
    }

    /** The same place on a surface of another size. */
    public View sized(double newWidth, double newHeight) {
        return new View(scale, originX + (newWidth - width) / 2, originY + (newHeight - height) / 2, newWidth, newHeight);
    }
}
