package org.ibidem.report.print;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.ibidem.chart.paint.Png;

/** A figure that draws itself in vectors, in points, with its upper left corner at the origin. */
public interface Drawing {
    /** Pixels a point where a figure has to be a picture: 216 dots an inch. */
    double DENSE = 3;

    /** In points. */
    double width();

    /** In points. */
    double height();

    /** What a reader who cannot see it is told. */
    String alt();

    /** Draws it; it asks for no smoothing of pictures, which an archival PDF leaves to whoever shows them. */
    void paint(Graphics2D graphics);

    /** As an SVG document whose title is {@link #alt}; empty when it is a picture by nature. */
    default Optional<String> svg() {
        return Optional.empty();
    }

    /** As a PNG of so many pixels a point. */
    default byte[] png(double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        paint(graphics);
        graphics.dispose();
        return Png.of(image);
    }

    /** The names of places in its {@link #svg} that links may lead to. */
    default List<String> anchors() {
        return List.of();
    }
}
