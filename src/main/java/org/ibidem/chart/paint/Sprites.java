package org.ibidem.chart.paint;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ibidem.chart.Portrait;
import org.ibidem.fonts.Fonts;

/** Words and icons drawn by Java2D once and kept, the least used of them forgotten; used by one thread at a time. */
public final class Sprites {
    private static final int MOST_PIXELS = 6_000_000;
    private static final int UPRIGHT_BOLD = -1;
    private static final int UPRIGHT = -2;
    private final Fonts fonts;
    private final Map<Key, BufferedImage> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long pixels;

    private record Key(Object what, int colour, int size, int turn) {}

    private interface Drawing {
        void onto(Surface surface);
    }

    /** Sprites of these fonts. */
    public Sprites(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage icon(Icon icon, int colour, int side) {
        return sprite(new Key(icon, colour, side, 0), side, side, s -> s.icon(icon, side / 2.0, side / 2.0, side));
    }

    /** Words whose baseline lies {@link #ascent} below the upper edge. */
    BufferedImage text(String text, int colour, double size, boolean bold) {
        Key key = new Key(text, colour, quarters(size), bold ? UPRIGHT_BOLD : UPRIGHT);
        BufferedImage known = kept.get(key);
        if (known != null) return known;
        int w = (int) Math.ceil(fonts.width(text, size, bold)) + 4;
        return sprite(key, w, ascent(size) + (int) Math.ceil(size * 0.5), s -> s.text(text, w / 2.0, ascent(size), size, bold));
    }

    static int ascent(double size) {
        return (int) Math.ceil(size * 1.2);
    }

    /** Words turned about the middle of the sprite. */
    BufferedImage turned(String text, int colour, double size, double angle) {
        int degrees = Math.floorMod(Math.round(Math.toDegrees(angle)), 360);
        Key key = new Key(text, colour, quarters(size), 1_000 + degrees);
        BufferedImage known = kept.get(key);
        if (known != null) return known;
        double turn = Math.toRadians(degrees);
        double length = fonts.width(text, size, false) + size;
        int w = (int) Math.ceil(Math.abs(Math.cos(turn)) * length + Math.abs(Math.sin(turn)) * 2 * size) + 4;
        int h = (int) Math.ceil(Math.abs(Math.sin(turn)) * length + Math.abs(Math.cos(turn)) * 2 * size) + 4;
        return sprite(key, w, h, s -> s.textAlong(text, w / 2.0, h / 2.0, turn, size));
    }

    /** A picture in a rounded box, its edge smooth. */
    BufferedImage picture(Portrait picture, int colour, double width, double height, double corner) {
        int w = Math.max(1, (int) Math.round(width));
        int h = Math.max(1, (int) Math.round(height));
        int side = Math.max(w, h);
        return raster(new Key(picture, colour, w, 1_000_000 + h * 1_000 + (int) Math.round(corner)), w, h, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setPaint(new TexturePaint(picture.image(side), new Rectangle2D.Double((w - side) / 2.0, (h - side) / 2.0, side, side)));
            g.setComposite(AlphaComposite.SrcOver.derive((colour >>> 24) / 255f));
            g.fill(new RoundRectangle2D.Double(0, 0, w, h, 2 * corner, 2 * corner));
        });
    }

    private static int quarters(double size) {
        return (int) Math.round(size * 4);
    }

    private BufferedImage sprite(Key key, int width, int height, Drawing drawing) {
        return raster(key, width, height, g -> {
            Surface surface = new Graphics2DSurface(g, fonts);
            surface.fill(key.colour());
            drawing.onto(surface);
        });
    }

    private BufferedImage raster(Key key, int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage known = kept.get(key);
        if (known != null) return known;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        drawing.accept(g);
        g.dispose();
        kept.put(key, image);
        pixels += (long) width * height;
        forget();
        return image;
    }

    private void forget() {
        var oldest = kept.values().iterator();
        while (pixels > MOST_PIXELS && kept.size() > 1) {
            BufferedImage gone = oldest.next();
            pixels -= (long) gone.getWidth() * gone.getHeight();
            oldest.remove();
        }
    }
}
