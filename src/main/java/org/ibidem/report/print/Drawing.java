package org.ibidem.report.print;

import java.awt.Graphics2D;

/** A figure that draws itself in vectors, in points, with its upper left corner at the origin. */
public interface Drawing {
    /** In points. */
    double width();

    /** In points. */
    double height();

    /** What a reader who cannot see it is told. */
    String alt();

    /** Draws it. */
    void paint(Graphics2D graphics);
}
