package org.ibidem.chart.paint;

import org.ibidem.chart.Portrait;

/** Another surface whose unit is smaller: everything drawn is enlarged by a factor. */
public record ScaledSurface(Surface target, double factor) implements Surface {
    @Override
    public void fill(int argb) {
        target.fill(argb);
    }

    @Override
    public void stroke(int argb, double width, double... dash) {
        double[] longer = dash.clone();
        for (int i = 0; i < longer.length; i++) longer[i] *= factor;
        target.stroke(argb, width * factor, longer);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        target.line(x1 * factor, y1 * factor, x2 * factor, y2 * factor);
    }

    @Override
    public void curve(double x1, double y1, double cx, double cy, double x2, double y2) {
        target.curve(x1 * factor, y1 * factor, cx * factor, cy * factor, x2 * factor, y2 * factor);
    }

    @Override
    public void polygon(double[] x, double[] y) {
        double[] a = x.clone();
        double[] b = y.clone();
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
            b[i] *= factor;
        }
        target.polygon(a, b);
    }

    @Override
    public void circle(double cx, double cy, double radius) {
        target.circle(cx * factor, cy * factor, radius * factor);
    }

    @Override
    public void box(double x, double y, double width, double height, double corner) {
        target.box(x * factor, y * factor, width * factor, height * factor, corner * factor);
    }

    @Override
    public void icon(Icon icon, double cx, double cy, double size) {
        target.icon(icon, cx * factor, cy * factor, size * factor);
    }

    @Override
    public void picture(Portrait picture, double cx, double cy, double width, double height, double corner) {
        target.picture(picture, cx * factor, cy * factor, width * factor, height * factor, corner * factor);
    }

    @Override
    public void text(String text, double cx, double baseline, double size, boolean bold) {
        target.text(text, cx * factor, baseline * factor, size * factor, bold);
    }

    @Override
    public void textAlong(String text, double cx, double cy, double angle, double size) {
        target.textAlong(text, cx * factor, cy * factor, angle, size * factor);
    }
}
