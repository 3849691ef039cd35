package org.ibidem.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Area;

/** A small square picture of an entity: premultiplied ARGB, row by row, {@link #SIDE} pixels to the row. */
public record Portrait(int[] pixels) {
    /** Its width and height: enough for the shape of a node at 240 dots an inch. */
    public static final int SIDE = 128;
    /** No picture. */
    public static final Portrait NONE = new Portrait(new int[0]);
    /** How much of what is cut off a tall picture is cut off above: faces are in its upper half. */
    private static final double ABOVE = 0.25;

    /** The largest square in the middle of a part of a page, or, when that is taller than wide, a little above; none of a page that could not be drawn. */
    static Portrait of(PageImage page, Area area) {
        double width = page.width() * area.width();
        double height = page.height() * area.height();
        int side = (int) Math.min(width, height);
        if (side < 1) return NONE;
        int left = (int) (page.width() * area.x() + (width - side) / 2);
        int top = (int) (page.height() * area.y() + (height - side) * (height > width ? ABOVE : 0.5));
        int[] square = new int[side * side];
        for (int y = 0; y < side; y++) System.arraycopy(page.pixels(), (top + y) * page.width() + left, square, y * side, side);
        return new Portrait(pixels(scaled(image(square, side), SIDE)));
    }

    /** Whether there is a picture. */
    public boolean isThere() {
        return pixels.length > 0;
    }

    /** The picture itself. */
    public BufferedImage image() {
        return image(pixels, SIDE);
    }

    /** The picture with so many pixels to the side. */
    public BufferedImage image(int side) {
        return side == SIDE ? image() : scaled(image(), side);
    }

    private static BufferedImage image(int[] square, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(square, 0, pixels(image), 0, square.length);
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** By halves as long as it can be: in one larger step pixels would be left out. */
    private static BufferedImage scaled(BufferedImage from, int side) {
        BufferedImage near = from;
        while (near.getWidth() >= 2 * side) near = step(near, near.getWidth() / 2);
        return step(near, side);
    }

    private static BufferedImage step(BufferedImage from, int side) {
        BufferedImage to = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = to.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(from, 0, 0, side, side, null);
        g.dispose();
        return to;
    }
}
