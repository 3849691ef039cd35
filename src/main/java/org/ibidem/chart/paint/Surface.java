package org.ibidem.chart.paint;

import org.ibidem.chart.Portrait;

/** What the painter draws on. Lengths are in the surface's units, colours are ARGB, angles in radians; y points down. */
public interface Surface {
    /** The colour of shapes and text from now on. */
    void fill(int argb);

    /** The colour and width of lines from now on; a dash pattern of on and off lengths, none for a solid line. */
    void stroke(int argb, double width, double... dash);

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2);

    /** A quadratic curve bent towards (cx, cy). */
    void curve(double x1, double y1, double cx, double cy, double x2, double y2);

    /** A filled and outlined polygon of corners (x[i], y[i]). */
    void polygon(double[] x, double[] y);

    /** A filled and outlined circle. */
    void circle(double cx, double cy, double radius);

    /** A filled and outlined rectangle with rounded corners; square ones at 0. */
    void box(double x, double y, double width, double height, double corner);

    /** An icon in the fill colour, in a square of this size about its centre. */
    void icon(Icon icon, double cx, double cy, double size);

    /** A picture in a square about its centre, as far as it lies in a rounded box of this size about the same; it is as opaque as the fill colour. */
    void picture(Portrait picture, double cx, double cy, double width, double height, double corner);

    /** A line of text in the fill colour, centred on x, standing on the baseline. */
    void text(String text, double cx, double baseline, double size, boolean bold);

    /** A line of text turned about its centre. */
    void textAlong(String text, double cx, double cy, double angle, double size);
}
