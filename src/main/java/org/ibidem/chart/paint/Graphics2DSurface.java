package org.ibidem.chart.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import org.ibidem.chart.Portrait;
import org.ibidem.fonts.Fonts;

/** Draws through Java2D: onto PDF, paper, or an image. */
public final class Graphics2DSurface implements Surface {
    private static final int OPAQUE = 255;
    private final Graphics2D g;
    private final Fonts fonts;
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;

    /** Draws onto these graphics, in its units, with these fonts. */
    public Graphics2DSurface(Graphics2D g, Fonts fonts) {
        this.g = g;
        this.fonts = fonts;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(int argb) {
        fill = new Color(argb, true);
    }

    @Override
    public void stroke(int argb, double width, double... dash) {
        stroke = new Color(argb, true);
        float[] pattern = new float[dash.length];
        for (int i = 0; i < dash.length; i++) pattern[i] = (float) dash[i];
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern.length == 0 ? null : pattern, 0));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        outline(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void curve(double x1, double y1, double cx, double cy, double x2, double y2) {
        outline(new QuadCurve2D.Double(x1, y1, cx, cy, x2, y2));
    }

    @Override
    public void polygon(double[] x, double[] y) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) path.lineTo(x[i], y[i]);
        path.closePath();
        both(path);
    }

    @Override
    public void circle(double cx, double cy, double radius) {
        both(new Ellipse2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void box(double x, double y, double width, double height, double corner) {
        both(new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner));
    }

    private void both(Shape shape) {
        if (fill.getAlpha() > 0) {
            g.setColor(fill);
            g.fill(shape);
        }
        if (stroke.getAlpha() > 0) outline(shape);
    }

    private void outline(Shape shape) {
        g.setColor(stroke);
        g.draw(shape);
    }

    @Override
    public void icon(Icon icon, double cx, double cy, double size) {
        g.setColor(fill);
        g.fill(new AffineTransform(size / 24, 0, 0, size / 24, cx - size / 2, cy - size / 2).createTransformedShape(icon.shape()));
    }

    @Override
    public void picture(Portrait picture, double cx, double cy, double width, double height, double corner) {
        double side = Math.max(width, height);
        Shape clip = g.getClip();
        Composite solid = g.getComposite();
        g.clip(new RoundRectangle2D.Double(cx - width / 2, cy - height / 2, width, height, 2 * corner, 2 * corner));
        if (fill.getAlpha() < OPAQUE) g.setComposite(AlphaComposite.SrcOver.derive(fill.getAlpha() / (float) OPAQUE));
        g.drawImage(picture.image(), new AffineTransform(side / Portrait.SIDE, 0, 0, side / Portrait.SIDE, cx - side / 2, cy - side / 2), null);
        g.setComposite(solid);
        g.setClip(clip);
    }

    @Override
    public void text(String text, double cx, double baseline, double size, boolean bold) {
        g.setColor(fill);
        double x = cx - fonts.width(text, size, bold) / 2;
        for (Fonts.Run run : fonts.runs(text, bold)) {
            g.setFont(fonts.font(run.face()).deriveFont((float) size));
            g.drawString(run.text(), (float) x, (float) baseline);
            x += fonts.width(run, size);
        }
    }

    @Override
    public void textAlong(String text, double cx, double cy, double angle, double size) {
        AffineTransform upright = g.getTransform();
        g.translate(cx, cy);
        g.rotate(angle);
        text(text, 0, size * 0.35, size, false);
        g.setTransform(upright);
    }
}
