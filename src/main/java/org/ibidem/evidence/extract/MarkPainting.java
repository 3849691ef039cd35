package org.ibidem.evidence.extract;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws a mark on the picture of a page: thick enough to be seen in print, with a light edge so that it shows on dark ground too. */
final class MarkPainting {
    private static final Color INK = new Color(0xC8, 0x1E, 0x1E);
    private static final Color EDGE = new Color(255, 255, 255, 220);
    /** Thickness and height of letters as shares of the picture's longer side. */
    private static final double THICKNESS = 0.003;
    private static final double LETTERS = 0.018;
    private static final double HEAD = 6;

    private MarkPainting() {}

    static void paint(BufferedImage page, Recipe.Mark mark) {
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double side = Math.max(page.getWidth(), page.getHeight());
        double x1 = mark.x1() * page.getWidth();
        double y1 = mark.y1() * page.getHeight();
        double x2 = mark.x2() * page.getWidth();
        double y2 = mark.y2() * page.getHeight();
        switch (mark.sort()) {
            case BOX -> line(g, new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)), side);
            case ARROW -> line(g, arrow(x1, y1, x2, y2, side * THICKNESS * HEAD), side);
            case TEXT -> words(g, mark.words(), x1, y1, side);
        }
        g.dispose();
    }

    private static void line(Graphics2D g, Shape shape, double side) {
        float thick = (float) Math.max(1.5, side * THICKNESS);
        g.setColor(EDGE);
        g.setStroke(new BasicStroke(thick * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(INK);
        g.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static Path2D arrow(double x1, double y1, double x2, double y2, double head) {
        Path2D path = new Path2D.Double(new Line2D.Double(x1, y1, x2, y2));
        double angle = Math.atan2(y2 - y1, x2 - x1);
        for (double turn : new double[] {Math.PI * 0.85, -Math.PI * 0.85}) {
            path.moveTo(x2, y2);
            path.lineTo(x2 + head * Math.cos(angle + turn), y2 + head * Math.sin(angle + turn));
        }
        return path;
    }

    private static void words(Graphics2D g, String words, double x, double y, double side) {
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) Math.max(10, side * LETTERS)));
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(EDGE);
        g.fill(new Rectangle2D.Double(x - 4, y - metrics.getAscent() - 4, metrics.stringWidth(words) + 8.0, metrics.getHeight() + 8.0));
        g.setColor(INK);
        g.drawString(words, (float) x, (float) y);
    }
}
