package org.ibidem.chart.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.ibidem.chart.Portrait;
import org.ibidem.fonts.Fonts;

/**
 * Our own rasteriser: an opaque picture as premultiplied ARGB, one int a pixel. Lines and flat shapes are computed here; text and
 * icons come from Java2D once and are then copied. No screen and no graphics card, so the same pixels everywhere.
 */
public final class PixelSurface implements Surface {
    private static final int MOST_CONVEX = 8;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final Sprites sprites;
    private int fill;
    private int stroke;
    private double lineWidth = 1;
    private double[] dash = {};

    /** A picture of this size kept in {@code pixels}, row by row, with words and icons of its own. */
    public PixelSurface(int width, int height, int[] pixels, Fonts fonts) {
        this(width, height, pixels, new Sprites(fonts));
    }

    /** A picture that shares words and icons with others painted by the same thread. */
    public PixelSurface(int width, int height, int[] pixels, Sprites sprites) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.sprites = sprites;
    }

    @Override
    public void fill(int argb) {
        fill = argb;
    }

    @Override
    public void stroke(int argb, double newWidth, double... newDash) {
        stroke = argb;
        lineWidth = newWidth;
        dash = newDash;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        piece(x1, y1, x2, y2, dash.length == 0 ? null : new Dashes(dash));
    }

    /** Clips to the picture (Liang and Barsky), and draws what is left, in strokes of a pattern when there is one. */
    private void piece(double x1, double y1, double x2, double y2, Dashes dashes) {
        double[] t = {0, 1};
        double room = lineWidth + 1;
        boolean inside = clip(-(x2 - x1), x1 + room, t) && clip(x2 - x1, width + room - x1, t)
            && clip(-(y2 - y1), y1 + room, t) && clip(y2 - y1, height + room - y1, t);
        if (dashes != null) dashes.piece(x1, y1, x2, y2, inside ? t[0] : 1, inside ? t[1] : 1, this::cover);
        else if (inside) cover(x1 + t[0] * (x2 - x1), y1 + t[0] * (y2 - y1), x1 + t[1] * (x2 - x1), y1 + t[1] * (y2 - y1));
    }

    private static boolean clip(double p, double q, double[] t) {
        if (p == 0) return q >= 0;
        double r = q / p;
        if (p < 0) t[0] = Math.max(t[0], r);
        else t[1] = Math.min(t[1], r);
        return t[0] <= t[1];
    }

    private void cover(double x1, double y1, double x2, double y2) {
        boolean steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
        double a1 = steep ? y1 : x1;
        double b1 = steep ? x1 : y1;
        double a2 = steep ? y2 : x2;
        double b2 = steep ? x2 : y2;
        if (a1 > a2) {
            cover(x2, y2, x1, y1);
            return;
        }
        double slope = a2 - a1 < 1e-9 ? 0 : (b2 - b1) / (a2 - a1);
        double half = lineWidth / 2 * Math.sqrt(1 + slope * slope);
        int first = (int) Math.round(a1);
        int last = Math.max(first, (int) Math.round(a2) - 1);
        for (int a = first; a <= last; a++) {
            double middle = b1 + slope * (a + 0.5 - a1);
            column(a, middle - half, middle + half, steep);
        }
    }

    private void column(int a, double from, double to, boolean steep) {
        for (int b = (int) Math.floor(from); b <= (int) Math.floor(to); b++) {
            double covered = Math.min(b + 1, to) - Math.max(b, from);
            if (covered > 0) blend(steep ? b : a, steep ? a : b, stroke, covered);
        }
    }

    private void blend(int x, int y, int argb, double covered) {
        if (x < 0 || y < 0 || x >= width || y >= height) return;
        int alpha = (int) ((argb >>> 24) * Math.min(1, covered) + 0.5);
        int at = y * width + x;
        int under = pixels[at];
        int rest = 255 - alpha;
        int redBlue = (argb & 0xFF00FF) * alpha + (under & 0xFF00FF) * rest + 0x800080 >>> 8 & 0xFF00FF;
        int green = (argb & 0xFF00) * alpha + (under & 0xFF00) * rest + 0x8000 >>> 8 & 0xFF00;
        pixels[at] = alpha == 255 ? 0xFF000000 | argb : 0xFF000000 | redBlue | green;
    }

    @Override
    public void curve(double x1, double y1, double cx, double cy, double x2, double y2) {
        int steps = (int) Math.clamp(Math.hypot(x2 - x1, y2 - y1) / 6, 6, 48);
        Dashes dashes = dash.length == 0 ? null : new Dashes(dash);
        double x = x1;
        double y = y1;
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            double nx = u * u * x1 + 2 * u * t * cx + t * t * x2;
            double ny = u * u * y1 + 2 * u * t * cy + t * t * y2;
            piece(x, y, nx, ny, dashes);
            x = nx;
            y = ny;
        }
    }

    /** A shape of few corners is convex, and each pixel covered by its distance from the nearest edge; one of many is filled line by line. */
    @Override
    public void polygon(double[] x, double[] y) {
        if (x.length > MOST_CONVEX) {
            if (fill >>> 24 != 0) new ScanFill(x, y, width, height).run((px, py, covered) -> blend(px, py, fill, covered));
            around(x, y);
            return;
        }
        double area = 0;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) area += x[j] * y[i] - x[i] * y[j];
        double side = area < 0 ? -1 : 1;
        area(Arrays.stream(x).min().orElse(0), Arrays.stream(y).min().orElse(0), Arrays.stream(x).max().orElse(0), Arrays.stream(y).max().orElse(0),
            (px, py) -> depth(x, y, side, px, py));
        around(x, y);
    }

    /** Draws the outline through these corners and back to the first. */
    private void around(double[] x, double[] y) {
        if (stroke >>> 24 == 0) return;
        Dashes dashes = dash.length == 0 ? null : new Dashes(dash);
        for (int i = 0; i < x.length; i++) piece(x[i], y[i], x[(i + 1) % x.length], y[(i + 1) % x.length], dashes);
    }

    private static double depth(double[] x, double[] y, double side, double px, double py) {
        double depth = Double.MAX_VALUE;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            double ex = x[i] - x[j];
            double ey = y[i] - y[j];
            depth = Math.min(depth, side * (ex * (py - y[j]) - ey * (px - x[j])) / Math.sqrt(ex * ex + ey * ey + 1e-12));
        }
        return depth;
    }

    private interface Depth {
        /** How far inside the shape a point lies; negative outside. */
        double at(double x, double y);
    }

    private void area(double left, double top, double right, double bottom, Depth depth) {
        if (fill >>> 24 == 0) return;
        for (int y = Math.max(0, (int) top - 1); y <= Math.min(height - 1, (int) bottom + 1); y++) {
            for (int x = Math.max(0, (int) left - 1); x <= Math.min(width - 1, (int) right + 1); x++) {
                double covered = depth.at(x + 0.5, y + 0.5) + 0.5;
                if (covered > 0) blend(x, y, fill, covered);
            }
        }
    }

    @Override
    public void circle(double cx, double cy, double radius) {
        area(cx - radius, cy - radius, cx + radius, cy + radius, (x, y) -> radius - Math.hypot(x - cx, y - cy));
        if (dash.length > 0) dashedBox(cx - radius, cy - radius, 2 * radius, 2 * radius, radius);
        else outline(cx - radius, cy - radius, cx + radius, cy + radius, (x, y) -> lineWidth / 2 - Math.abs(Math.hypot(x - cx, y - cy) - radius));
    }

    /** The outline of a box with round corners as a chain of short pieces, for a pattern that runs on around it. */
    private void dashedBox(double x, double y, double boxWidth, double boxHeight, double corner) {
        int steps = corner < 0.5 ? 1 : (int) Math.clamp(corner, 4, 24);
        double[] px = new double[4 * steps];
        double[] py = new double[4 * steps];
        for (int i = 0; i < px.length; i++) {
            int quarter = i / steps;
            double angle = Math.PI / 2 * (quarter + (steps == 1 ? 0.5 : (double) (i % steps) / (steps - 1)));
            double reach = steps == 1 ? 0 : corner;
            px[i] = (quarter == 0 || quarter == 3 ? x + boxWidth - reach : x + reach) + reach * Math.cos(angle);
            py[i] = (quarter < 2 ? y + boxHeight - reach : y + reach) + reach * Math.sin(angle);
        }
        around(px, py);
    }

    private void outline(double left, double top, double right, double bottom, Depth depth) {
        if (stroke >>> 24 == 0) return;
        int kept = fill;
        fill = stroke;
        area(left - lineWidth, top - lineWidth, right + lineWidth, bottom + lineWidth, depth);
        fill = kept;
    }

    @Override
    public void box(double x, double y, double boxWidth, double boxHeight, double corner) {
        if (corner == 0 && fill >>> 24 == 255 && stroke >>> 24 == 0) {
            flat(x, y, x + boxWidth, y + boxHeight);
            return;
        }
        Depth inside = (px, py) -> {
            double dx = Math.abs(px - x - boxWidth / 2) - boxWidth / 2 + corner;
            double dy = Math.abs(py - y - boxHeight / 2) - boxHeight / 2 + corner;
            return corner - Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - Math.min(Math.max(dx, dy), 0);
        };
        area(x, y, x + boxWidth, y + boxHeight, inside);
        if (dash.length > 0) dashedBox(x, y, boxWidth, boxHeight, corner);
        else outline(x, y, x + boxWidth, y + boxHeight, (px, py) -> lineWidth / 2 - Math.abs(inside.at(px, py)));
    }

    private void flat(double left, double top, double right, double bottom) {
        int from = Math.clamp(Math.round(left), 0, width);
        int to = Math.clamp(Math.round(right), from, width);
        for (int y = Math.clamp(Math.round(top), 0, height); y < Math.clamp(Math.round(bottom), 0, height); y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, fill);
        }
    }

    @Override
    public void icon(Icon icon, double cx, double cy, double size) {
        int side = Math.max(2, (int) Math.ceil(size));
        copy(sprites.icon(icon, fill, side), cx - side / 2.0, cy - side / 2.0);
    }

    @Override
    public void picture(Portrait picture, double cx, double cy, double boxWidth, double boxHeight, double corner) {
        BufferedImage sprite = sprites.picture(picture, fill & 0xFF000000, boxWidth, boxHeight, corner);
        copy(sprite, cx - sprite.getWidth() / 2.0, cy - sprite.getHeight() / 2.0);
    }

    @Override
    public void text(String text, double cx, double baseline, double size, boolean bold) {
        BufferedImage sprite = sprites.text(text, fill, size, bold);
        copy(sprite, cx - sprite.getWidth() / 2.0, baseline - Sprites.ascent(size));
    }

    @Override
    public void textAlong(String text, double cx, double cy, double angle, double size) {
        BufferedImage sprite = sprites.turned(text, fill, size, angle);
        copy(sprite, cx - sprite.getWidth() / 2.0, cy - sprite.getHeight() / 2.0);
    }

    private void copy(BufferedImage sprite, double left, double top) {
        int[] from = ((DataBufferInt) sprite.getRaster().getDataBuffer()).getData();
        int x0 = (int) Math.round(left);
        int y0 = (int) Math.round(top);
        for (int y = Math.max(0, -y0); y < Math.min(sprite.getHeight(), height - y0); y++) {
            for (int x = Math.max(0, -x0); x < Math.min(sprite.getWidth(), width - x0); x++) {
                over((y + y0) * width + x + x0, from[y * sprite.getWidth() + x]);
            }
        }
    }

    private void over(int at, int premultiplied) {
        int rest = 255 - (premultiplied >>> 24);
        if (rest == 255) return;
        int under = pixels[at];
        int redBlue = (under & 0xFF00FF) * rest + 0x800080 >>> 8 & 0xFF00FF;
        int green = (under & 0xFF00) * rest + 0x8000 >>> 8 & 0xFF00;
        pixels[at] = 0xFF000000 | (premultiplied & 0xFFFFFF) + (redBlue | green);
    }
}
